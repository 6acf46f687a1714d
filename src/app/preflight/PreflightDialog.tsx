import { RotateCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import {
  judgePreflight,
  type PreflightFacts,
  preflightVerdict,
} from '../../domain/story/preflight.ts';
import { type Story, storyTextIn } from '../../domain/story/story.ts';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PreflightLines } from './PreflightLines.tsx';
import styles from './preflight.module.css';
import { probe } from './probe.ts';

/** What was found, and what had been asked for. */
interface Answer {
  data: AtlasData | null;
  story: Story | null;
  run: number;
  facts: PreflightFacts;
}

/** Whether this machine, this browser and a story are ready for a meeting, and what to do where they are not. */
export function PreflightDialog() {
  useReadyTexts('preflight', 'stories');
  const t = useText('preflight');
  const app = useText('stories');
  const store = useAtlasStore();
  const language = useLanguage();
  const data = useAtlas(selectData);
  const open = useAtlas((state) => state.story?.history.present ?? null);
  const { published, own } = useAtlas((state) => state.stories);
  const [chosen, setChosen] = useState<string | null>(null);
  const id = chosen ?? open?.id ?? published[0]?.id ?? own[0]?.id ?? '';
  const [run, setRun] = useState(0);
  const [answer, setAnswer] = useState<Answer | null>(null);

  const isListed = [...published, ...own].some((story) => story.id === open?.id);
  const stories: Story[] = [...(open && !isListed ? [open] : []), ...published, ...own];
  const known = stories.find((story) => story.id === id) ?? null;
  const story = known?.id === open?.id ? open : known;

  useEffect(() => {
    let isWanted = true;
    void probe(data, story).then((facts) => isWanted && setAnswer({ data, story, run, facts }));
    return () => {
      isWanted = false;
    };
  }, [data, story, run]);

  const isCurrent = answer?.data === data && answer.story === story && answer.run === run;
  const facts = isCurrent ? answer.facts : null;
  const lines = facts && judgePreflight(facts);
  const verdict = lines && preflightVerdict(lines);
  return (
    <Dialog
      isOpen
      width="wide"
      title={t('title')}
      onClose={() => store.setState({ showsPreflight: false })}
      actions={
        <Button
          icon={<RotateCw size={15} strokeWidth={1.75} aria-hidden />}
          disabled={!facts}
          whyDisabled={t('working')}
          onPress={() => setRun(run + 1)}
        >
          {t('again')}
        </Button>
      }
    >
      <Select
        label={t('story')}
        value={id}
        options={stories.map((one) => ({
          value: one.id,
          label: storyTextIn(one.title, language) || app('untitled'),
        }))}
        onChange={setChosen}
      />
      <div role="status" className={styles['verdict']} data-verdict={verdict ?? 'working'}>
        {verdict ? (
          <Notice tone={verdict} title={t(`verdict.${verdict}`)} />
        ) : (
          <Notice title={t('working')} />
        )}
      </div>
      {facts && lines ? (
        <PreflightLines lines={lines} facts={facts} onChanged={() => setRun(run + 1)} />
      ) : (
        <Skeleton label={t('working')} rows={8} />
      )}
    </Dialog>
  );
}
