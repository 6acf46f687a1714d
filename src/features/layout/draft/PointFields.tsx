import { ChevronLeft, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  followerOf,
  handleBeside,
  handleKey,
  handlesOf,
} from '../../../domain/layout/draft/handle-list.ts';
import { type DraftHandle, handlePlace } from '../../../domain/layout/draft/handles.ts';
import type { LayoutDraft } from '../../../domain/layout/draft/layout-draft.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Select } from '../../../ui/Select.tsx';
import sections from '../sections.module.css';
import { CommitField } from './CommitField.tsx';
import styles from './draft.module.css';
import { handleText } from './handle-text.ts';
import { typedNumber, useEdit } from './use-edit.ts';

const NONE = '';
const DEGREE_DECIMALS = 5;
/** Longitudes may run on beyond ±180°, so that lines across it stay whole. */
const FARTHEST_LNG = 360;

/** Every point of the draft: to be chosen from a list or one after the other, typed, added and deleted. */
export function PointFields({ draft }: { draft: LayoutDraft }) {
  const store = useAtlasStore();
  const t = useText('draft');
  const language = useLanguage();
  const held = useAtlas((state) => state.handle);
  const [said, setSaid] = useState<string | null>(null);
  const edit = useEdit();
  const handle = held && handlePlace(draft, held) ? held : null;
  const handles = useMemo(() => handlesOf(draft), [draft]);
  const options = handles.map((one) => ({
    value: handleKey(one),
    label: handleText(draft, one, t, language),
  }));

  function hold(next: DraftHandle | null): void {
    setSaid(null);
    store.setState({ handle: next });
  }

  function remove(at: DraftHandle): void {
    const before = handleBeside(draft, at, -1);
    const refusal = edit({ kind: 'delete-vertex', handle: at });
    if (refusal === null) hold(before);
    setSaid(refusal ?? t('points.deleted'));
  }

  function insert(at: DraftHandle): void {
    const follower = followerOf(draft, at);
    const refusal = follower
      ? edit({ kind: 'insert-vertex', ...follower })
      : t('points.noFollower');
    if (follower && refusal === null) hold(follower.handle);
    setSaid(refusal);
  }

  return (
    <>
      <h4 className={sections['subtitle']}>{t('points')}</h4>
      <div className={styles['chooser']}>
        <Select
          label={t('points.which')}
          value={handle ? handleKey(handle) : NONE}
          options={[{ value: NONE, label: t('points.none') }, ...options]}
          onChange={(key) => hold(handles.find((one) => handleKey(one) === key) ?? null)}
        />
        <IconButton
          label={t('points.before')}
          icon={<ChevronLeft size={17} strokeWidth={1.75} />}
          onPress={() => hold(handleBeside(draft, handle, -1))}
        />
        <IconButton
          label={t('points.after')}
          icon={<ChevronRight size={17} strokeWidth={1.75} />}
          onPress={() => hold(handleBeside(draft, handle, 1))}
        />
      </div>
      {handle && (
        <Chosen
          key={handleKey(handle)}
          draft={draft}
          handle={handle}
          onInsert={() => insert(handle)}
          onDelete={() => remove(handle)}
        />
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </>
  );
}

interface ChosenProps {
  draft: LayoutDraft;
  handle: DraftHandle;
  onInsert: () => void;
  onDelete: () => void;
}

function Chosen({ draft, handle, onInsert, onDelete }: ChosenProps) {
  const t = useText('draft');
  const edit = useEdit();
  const place = handlePlace(draft, handle);
  if (place === null) return null;
  const [lng, lat] = place;
  return (
    <>
      <div className={styles['rows']}>
        <CommitField
          label={t('points.lng')}
          value={degrees(lng)}
          unit="°"
          onCommit={(text) => {
            const next = typedNumber(text);
            if (Math.abs(next) > FARTHEST_LNG) return t('refusal.out_of_range');
            return edit({ kind: 'move-vertex', handle, to: [next, lat] });
          }}
        />
        <CommitField
          label={t('points.lat')}
          value={degrees(lat)}
          unit="°"
          onCommit={(text) => edit({ kind: 'move-vertex', handle, to: [lng, typedNumber(text)] })}
        />
      </div>
      <div className={styles['buttons']}>
        <Button
          size="small"
          icon={<Plus size={15} strokeWidth={1.75} aria-hidden />}
          disabled={handle.part === 'centre'}
          onPress={onInsert}
        >
          {t('points.insert')}
        </Button>
        <Button
          size="small"
          icon={<Trash2 size={15} strokeWidth={1.75} aria-hidden />}
          disabled={handle.part === 'centre'}
          onPress={onDelete}
        >
          {t('points.delete')}
        </Button>
      </div>
    </>
  );
}

function degrees(value: number): string {
  return String(Number(value.toFixed(DEGREE_DECIMALS)));
}
