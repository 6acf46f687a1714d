import { Copy, Download } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { saveBlob, saveText } from '../../ui/save-file.ts';
import { REVIEW_NUMBER } from '../review-number.ts';
import type { View } from '../studio/studio.ts';
import { Failure, JobState } from './JobState.tsx';
import { type Look, LookFields } from './LookFields.tsx';
import {
  type KeptShot,
  makePicture,
  type Picture,
  type PictureChoices,
  picturePng,
  pictureSvg,
} from './make-picture.ts';
import { Words } from './PictureFields.tsx';
import { PICTURE_SIZES, type PictureSize, sheetSize } from './picture-sizes.ts';
import styles from './pictures.module.css';
import { today } from './today.ts';
import { useJob } from './use-job.ts';
import { usePreview } from './use-preview.ts';

/** A picture that has been handed over; `fileName` is null where it is on the clipboard. */
interface Given {
  picture: Picture;
  fileName: string | null;
}

interface PictureDialogProps {
  view: View;
  onClose: () => void;
}

/** Choices for a picture of the view that is open, a preview, and the ways to take it along. */
export function PictureDialog({ view, onClose }: PictureDialogProps) {
  const t = useText('pictures');
  const store = useAtlasStore();
  const scenario = useAtlas((state) => state.scenario);
  const data = useAtlas(selectData);
  const pageLanguage = useLanguage();
  const [isOpen, setIsOpen] = useState(true);
  const [size, setSize] = useState<PictureSize>('slide');
  const [look, setLook] = useState<Look>({
    sharpness: '2',
    theme: scenario.theme,
    language: scenario.language,
    reviewNumber: REVIEW_NUMBER,
  });
  const [title, setTitle] = useState<string | null>(null);
  const [withLegend, setWithLegend] = useState(true);
  /** The second file of a view need not draw the map again. */
  const lastShot = useRef<KeptShot | null>(null);
  const { job, run, cancel } = useJob<Given>();
  const isWorking = job.status === 'working';
  const canCopy = typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator;

  const { theme, language, reviewNumber } = look;
  const choices = useMemo<PictureChoices>(
    () => ({
      sheet: sheetSize(size, view.mapPx ?? null),
      theme,
      language,
      title,
      withLegend,
      reviewNumber: reviewNumber.trim(),
      date: today(),
    }),
    [size, view, theme, language, title, withLegend, reviewNumber],
  );
  const preview = usePreview(store, view, choices, isWorking);
  const scale = choices.sheet.scale * Number(look.sharpness);
  const pixels = [choices.sheet.widthPx, choices.sheet.heightPx].map((px) =>
    formatCount(Math.round(px * scale), pageLanguage),
  );

  const stem = `${data?.packageName}-${data?.edition.id}-map-${scenario.workspace}`;
  const make = async (signal: AbortSignal) => {
    const made = await makePicture(store, view, choices, scale, signal, lastShot.current);
    lastShot.current = made.kept;
    return made.picture;
  };

  const save = (kind: 'png' | 'svg') =>
    run(async (signal) => {
      const picture = await make(signal);
      const fileName = `${stem}.${kind}`;
      if (kind === 'svg') saveText(pictureSvg(picture), 'image/svg+xml', fileName);
      else {
        const png = await picturePng(picture);
        signal.throwIfAborted();
        saveBlob(png, fileName);
      }
      return { picture, fileName };
    });
  const copy = () =>
    run(async (signal) => {
      const made = make(signal);
      // In the task of the press: browsers give the clipboard to no later one.
      const item = new ClipboardItem({ 'image/png': made.then(picturePng) });
      await navigator.clipboard.write([item]);
      return { picture: await made, fileName: null };
    });
  const givenWords = ({ picture: { shot, mapWidthPx }, fileName }: Given): string => {
    const said = fileName === null ? t('copied') : t('saved', { name: fileName });
    const { width } = shot.canvas;
    if (width >= mapWidthPx) return said;
    const count = (px: number) => formatCount(px, pageLanguage);
    return `${said} ${t('coarse', { width: count(width), all: count(mapWidthPx) })}`;
  };

  return (
    <Dialog
      title={t('title')}
      width="wide"
      isOpen={isOpen}
      onClose={() => {
        cancel();
        setIsOpen(false);
        onClose();
      }}
      actions={
        isWorking ? (
          <Button onPress={cancel}>{t('cancel')}</Button>
        ) : (
          <>
            {canCopy && (
              <Button icon={<Copy size={15} strokeWidth={1.75} aria-hidden />} onPress={copy}>
                {t('copy')}
              </Button>
            )}
            <Button
              icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
              onPress={() => save('svg')}
            >
              {t('svg')}
            </Button>
            <Button
              tone="primary"
              icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
              onPress={() => save('png')}
            >
              {t('png')}
            </Button>
          </>
        )
      }
    >
      <div className={styles['parts']}>
        <div className={styles['choices']} inert={isWorking}>
          <Select
            label={t('size')}
            value={size}
            options={PICTURE_SIZES.map((value) => ({ value, label: t(`size.${value}`) }))}
            onChange={setSize}
          />
          <LookFields
            look={look}
            onChange={(some) => setLook({ ...look, ...some })}
            sharpnessNote={t('pixels', { width: pixels[0] ?? '', height: pixels[1] ?? '' })}
          />
          <Words
            label={t('field.title')}
            value={title ?? preview.title ?? ''}
            onChange={setTitle}
          />
          <CheckRow label={t('legend')} checked={withLegend} onChange={setWithLegend} />
          <small>{t('svgNote')}</small>
          {!canCopy && <small>{t('copy.none')}</small>}
        </div>
        <figure className={styles['preview']} aria-busy={preview.isWorking}>
          {preview.url !== null && <img src={preview.url} alt={t('preview')} />}
          <figcaption role="status">
            {preview.isWorking && !isWorking && (
              <>
                <progress aria-label={t('preview.working')} /> {t('preview.working')}
              </>
            )}
          </figcaption>
          {preview.failure !== null && <Failure failure={preview.failure} />}
          <JobState job={job} stepWords={() => ({ words: t('working') })} doneWords={givenWords} />
        </figure>
      </div>
    </Dialog>
  );
}
