import { useEffect, useMemo } from 'react';
import { isSameDraft } from '../../../domain/layout/draft/saved-layout.ts';
import { sentences } from '../../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { chooseMapTool } from '../../../store/map-tool.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import type { CarriedDraft } from '../../../store/work-states.ts';
import { Section } from '../../../ui/Section.tsx';
import sections from '../sections.module.css';
import { Offer } from './Offer.tsx';
import { PartFields } from './PartFields.tsx';
import { PointFields } from './PointFields.tsx';
import { Reasons } from './Reasons.tsx';
import { Tools } from './Tools.tsx';
import { useUndoKeys } from './use-undo-keys.ts';
import { useWorkingCopy } from './use-working-copy.ts';
import { WholeFields } from './WholeFields.tsx';

/** Changes the open draft beside the map: by figures, one point at a time, and back again. */
export function DraftSection({ carried }: { carried: CarriedDraft }) {
  const t = useText('draft');
  const { isOpen, offered, takeUp, leave } = useWorkingCopy(carried);
  useUndoKeys(isOpen);
  useToolUntilLeft();
  const draft = carried.history.present;
  return (
    <Section title={t('title')}>
      {offered && <Offer copy={offered} onContinue={takeUp} onStart={leave} />}
      {isOpen && (
        <>
          <Tools carried={carried} />
          <MapNote />
          <Standing carried={carried} />
          <WholeFields draft={draft} />
          <PointFields draft={draft} />
          <PartFields draft={draft} />
        </>
      )}
      <Reasons draft={draft} />
    </Section>
  );
}

/** Lays the handles on the map aside when the draft is left: elsewhere the pointer chooses what is there. */
function useToolUntilLeft(): void {
  const store = useAtlasStore();
  useEffect(
    () => () => {
      if (store.getState().mapTool === 'edit-draft') chooseMapTool(store, null);
    },
    [store],
  );
}

/** What the handles on the map do, while they are there. */
function MapNote() {
  const t = useText('draft');
  const isOnMap = useAtlas(({ mapTool }) => mapTool === 'edit-draft');
  return isOnMap ? <p className={sections['note']}>{t('tool.mapNote')}</p> : null;
}

/** Whether the draft is as it was opened, saved under a name, or changed; and whether a change is kept as a copy. */
function Standing({ carried: { start, history } }: { carried: CarriedDraft }) {
  const t = useText('draft');
  const language = useLanguage();
  const draft = history.present;
  const isCopied = useAtlas(({ workingCopy }) => workingCopy === draft);
  const layouts = useAtlas(({ savedLayouts }) => savedLayouts);
  const saved = useMemo(
    () => layouts.find((one) => isSameDraft(one.draft, draft)),
    [layouts, draft],
  );
  const changed = sentences(language, [t('state.changed'), isCopied && t('state.copy')]);
  const unsaved = draft === start ? t('state.start') : changed;
  return (
    <p role="status" className={sections['note']}>
      {saved ? t('state.saved', { name: saved.name }) : unsaved}
    </p>
  );
}
