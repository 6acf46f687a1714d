import { Copy, Download } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { THEMES } from '../../store/scenario.ts';
import { selectData } from '../../store/selectors/data.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { saveBlob, saveText } from '../../ui/save-file.ts';
import type { View } from '../studio/studio.ts';
import {
  type KeptShot,
  makePicture,
  type PictureChoices,
  picturePng,
  pictureSvg,
} from './make-picture.ts';
import { Labelled, Words } from './PictureFields.tsx';
import { Failure, PictureState } from './PictureState.tsx';
import {
  PICTURE_SIZES,
  type PictureSize,
  SHARPNESSES,
  type Sharpness,
  sheetSize,
} from './picture-sizes.ts';
import styles from './pictures.module.css';
import { today } from './today.ts';
import { useJob, usePreview } from './use-picture.ts';

const REVIEW_NUMBER: unknown = import.meta.env['VITE_MAP_REVIEW_NUMBER'];

interface PictureDialogProps {
  view: View;
  onClose: () => void;
}

/** Choices for a picture of the view that is open, a preview, and the ways to take it along. */
export function PictureDialog({ view, onClose }: PictureDialogProps) {
  const t = useText('pictures');
  const common = useText('common');
  const store = useAtlasStore();
  const scenario = useAtlas((state) => state.scenario);
  const data = useAtlas(selectData);
  const pageLanguage = useLanguage();
  const [isOpen, setIsOpen] = useState(true);
  const [size, setSize] = useState<PictureSize>('slide');
  const [sharpness, setSharpness] = useState<Sharpness>('2');
  const [theme, setTheme] = useState(scenario.theme);
  const [language, setLanguage] = useState<Language>(scenario.language);
  const [title, setTitle] = useState<string | null>(null);
  const [withLegend, setWithLegend] = useState(true);
  const [reviewNumber, setReviewNumber] = useState(
    typeof REVIEW_NUMBER === 'string' ? REVIEW_NUMBER : '',
  );
  /** The second file of a view need not draw the map again. */
  const lastShot = useRef<KeptShot | null>(null);
  const { job, run, cancel } = useJob();
  const isWorking = job.status === 'working';
  const canCopy = typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator;

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
  const scale = choices.sheet.scale * Number(sharpness);
  const pixels = [choices.sheet.widthPx, choices.sheet.heightPx].map((px) =>
    formatCount(Math.round(px * scale), pageLanguage),
  );

  const stem = `${data?.packageName}-${data?.edition.id}-map-${scenario.workspace}`;
  const make = async (signal: AbortSignal) => {
    const made = await makePicture(store, view, choices, scale, signal, lastShot.current);
    lastShot.current = made.kept;
    return made.picture;
  };

  const savePng = () =>
    run(make, async (made) => {
      const fileName = `${stem}.png`;
      saveBlob(await picturePng(await made), fileName);
      return { fileName };
    });
  const saveSvg = () =>
    run(make, async (made) => {
      const fileName = `${stem}.svg`;
      saveText(pictureSvg(await made), 'image/svg+xml', fileName);
      return { fileName };
    });
  const copy = () =>
    run(make, async (made) => {
      const png = made.then(picturePng);
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
      return 'copied';
    });

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
            <Button icon={<Download size={15} strokeWidth={1.75} aria-hidden />} onPress={saveSvg}>
              {t('svg')}
            </Button>
            <Button
              tone="primary"
              icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
              onPress={savePng}
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
          <Labelled label={t('sharpness')}>
            <Segmented
              label={t('sharpness')}
              value={sharpness}
              options={SHARPNESSES.map((value) => ({
                value,
                label: t('sharpness.value', { factor: value }),
              }))}
              onChange={setSharpness}
            />
            <small>{t('pixels', { width: pixels[0] ?? '', height: pixels[1] ?? '' })}</small>
          </Labelled>
          <Labelled label={t('theme')}>
            <Segmented
              label={t('theme')}
              value={theme}
              options={THEMES.map((value) => ({ value, label: common(`theme.${value}`) }))}
              onChange={setTheme}
            />
          </Labelled>
          <Labelled label={t('language')}>
            <Segmented
              label={t('language')}
              value={language}
              options={LANGUAGES.map((value) => ({
                value,
                label: common(`language.${value}`),
                lang: value === 'zh' ? 'zh-Hans' : value,
              }))}
              onChange={setLanguage}
            />
          </Labelled>
          <Words
            label={t('field.title')}
            value={title ?? preview.title ?? ''}
            onChange={setTitle}
          />
          <Words label={t('field.review')} value={reviewNumber} onChange={setReviewNumber} />
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
          <PictureState job={job} />
        </figure>
      </div>
    </Dialog>
  );
}
