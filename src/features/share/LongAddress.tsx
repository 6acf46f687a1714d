import { Download } from 'lucide-react';
import { STORY_VERSION, type Story, type StoryText } from '../../domain/story/story.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { writeStory } from '../../ingest/story/read-story.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { mapSize } from '../../ui/map-size.ts';
import { saveText } from '../../ui/save-file.ts';
import { bytesOf, MOST_BYTES } from './qr-code.ts';
import styles from './share.module.css';
import { partsOf, type ViewPart, viewWithout } from './view-parts.ts';

interface LongAddressProps {
  hash: string;
  /** The address without what is left out. */
  address: string;
  left: ReadonlySet<ViewPart>;
  onLeft: (left: ReadonlySet<ViewPart>) => void;
}

/** An address that is too long for a code: what it can go without, or the view as a file. */
export function LongAddress({ hash, address, left, onLeft }: LongAddressProps) {
  const t = useText('share');
  const language = useLanguage();
  const bytes = bytesOf(address);
  const number = (value: number): string => formatCount(value, language);
  const isLong = bytes > MOST_BYTES;
  return (
    <div className={styles['form']}>
      <p role="status">
        {t(isLong ? 'code.tooLong' : 'code.fits', {
          found: number(bytes),
          most: number(MOST_BYTES),
        })}
      </p>
      <fieldset className={styles['parts']}>
        <legend>{t('code.without')}</legend>
        {partsOf(hash).map(({ part, characters }) => (
          <CheckRow
            key={part}
            value={part}
            label={t('code.part', {
              part: t(`part.${part}`),
              characters: number(characters),
            })}
            checked={left.has(part)}
            onChange={(isLeft) => {
              const next = new Set(left);
              if (isLeft) next.add(part);
              else next.delete(part);
              onLeft(next);
            }}
          />
        ))}
      </fieldset>
      {isLong && (
        <Button
          size="small"
          icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
          onPress={() => saveView(viewWithout(hash, new Set()), { [language]: t('fileTitle') })}
        >
          {t('code.asFile')}
        </Button>
      )}
    </div>
  );
}

/** A view as a story of one scene, which the stories panel opens. */
function saveView(view: string, title: StoryText): void {
  const changedAt = new Date().toISOString();
  const scene = {
    id: 'view',
    view,
    mapPx: mapSize(),
    title: {},
    text: {},
    notes: {},
    durationS: null,
    author: '',
    changedAt,
  };
  const story: Story = {
    version: STORY_VERSION,
    id: 'view',
    title,
    author: '',
    changedAt,
    scenes: [scene],
  };
  saveText(writeStory(story), 'application/json', 'union-atlas-view.json');
}
