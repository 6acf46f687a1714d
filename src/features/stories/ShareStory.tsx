import { Check, Copy, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Story } from '../../domain/story/story.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { packStory, STORY_FIELD } from '../../ingest/story/story-link.ts';
import { baseAddress } from '../../store/persistence/page-address.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './stories.module.css';
import { saveStoryFile } from './story-files.ts';

/** Longest link that is offered, characters: mail and messengers break longer ones. */
const LONGEST_LINK = 8000;

interface ShareStoryProps {
  story: Story;
  /** It comes with the open package. */
  isPublished: boolean;
  isOpen: boolean;
  onClose: () => void;
}

/** A story for others: as a link where it fits, otherwise as a file; measured before either is offered. */
export function ShareStory({ story, isPublished, isOpen, onClose }: ShareStoryProps) {
  const t = useText('stories');
  return (
    <Dialog title={t('share.title')} isOpen={isOpen} onClose={onClose}>
      <Choices story={story} isNamed={isPublished && !isOtherPackage()} />
    </Dialog>
  );
}

/** `isNamed`: the atlas of everybody has it, so that its id will do. */
function Choices({ story, isNamed }: { story: Story; isNamed: boolean }) {
  const t = useText('stories');
  const language = useLanguage();
  const hasNotes = story.scenes.some(({ notes }) => Object.values(notes).some((text) => text));
  const [withNotes, setWithNotes] = useState(true);
  const [copied, setCopied] = useState<boolean | null>(null);
  const shared = withNotes ? story : withoutNotes(story);
  const packed = useLink(story, withNotes);
  const link = isNamed ? `${pageAddress()}#${STORY_FIELD}=${story.id}` : packed;
  const number = (value: number): string => formatCount(value, language);
  const fits = link !== null && link.length <= LONGEST_LINK;
  const Icon = copied ? Check : Copy;
  return (
    <div className={styles['form']}>
      {hasNotes && !isNamed && (
        <CheckRow
          label={t('share.notes')}
          checked={withNotes}
          onChange={(next) => {
            setWithNotes(next);
            setCopied(null);
          }}
        />
      )}
      {isNamed ? (
        <p>{t('share.named')}</p>
      ) : (
        <p role="status">
          {link === null
            ? t('share.measuring')
            : t(fits ? 'share.fits' : 'share.tooLong', {
                found: number(link.length),
                most: number(LONGEST_LINK),
              })}
        </p>
      )}
      {fits && (
        <div className={styles['field']}>
          <input type="text" readOnly aria-label={t('share.link')} value={link} />
          {!isNamed && <small>{t('share.where')}</small>}
        </div>
      )}
      <div className={styles['buttons']}>
        {fits && (
          <Button
            tone="primary"
            icon={<Icon size={15} strokeWidth={1.75} aria-hidden />}
            onPress={() => void copyText(link).then(setCopied)}
          >
            {t('share.copy')}
          </Button>
        )}
        <Button
          tone={fits ? 'plain' : 'primary'}
          icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
          onPress={() => saveStoryFile(shared)}
        >
          {t('file')}
        </Button>
      </div>
      <p role="status">{copied !== null && t(copied ? 'share.copied' : 'share.refused')}</p>
    </div>
  );
}

/** The link of a story; null while it is made. */
function useLink(story: Story, withNotes: boolean): string | null {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setLink(null);
    void packStory(withNotes ? story : withoutNotes(story)).then((packed) => {
      if (isCurrent) setLink(`${pageAddress()}#${STORY_FIELD}=${packed}`);
    });
    return () => {
      isCurrent = false;
    };
  }, [story, withNotes]);
  return link;
}

function withoutNotes(story: Story): Story {
  return { ...story, scenes: story.scenes.map((scene) => ({ ...scene, notes: {} })) };
}

/** Whether the page was opened with a package of its own, which the published atlas does not have. */
function isOtherPackage(): boolean {
  return new URLSearchParams(window.location.search).has('data');
}

/** Where the atlas is published; this very page where nobody has said so. */
function pageAddress(): string {
  const page = new URL(window.location.href);
  return baseAddress(page, () => window.localStorage) ?? `${page.origin}${page.pathname}`;
}
