import { Redo2, RotateCcw, SquarePen, Undo2 } from 'lucide-react';
import { useText } from '../../../i18n/use-text.ts';
import { redoDraft, replaceDraft, undoDraft } from '../../../store/change-draft.ts';
import { chooseMapTool } from '../../../store/map-tool.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import type { CarriedDraft } from '../../../store/work-states.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './draft.module.css';

/** Handles on the map, one step back and forth, and all the way back. */
export function Tools({ carried: { start, history } }: { carried: CarriedDraft }) {
  const store = useAtlasStore();
  const t = useText('draft');
  const isOnMap = useAtlas(({ mapTool }) => mapTool === 'edit-draft');
  return (
    <div className={styles['tools']}>
      <Button
        size="small"
        pressed={isOnMap}
        icon={<SquarePen size={15} strokeWidth={1.75} aria-hidden />}
        onPress={() => chooseMapTool(store, isOnMap ? null : 'edit-draft')}
      >
        {t('tool.map')}
      </Button>
      <IconButton
        label={t('tool.undo')}
        shortcut="Ctrl+Z"
        icon={<Undo2 size={17} strokeWidth={1.75} />}
        disabled={history.past.length === 0}
        onPress={() => undoDraft(store)}
      />
      <IconButton
        label={t('tool.redo')}
        shortcut="Ctrl+Shift+Z"
        icon={<Redo2 size={17} strokeWidth={1.75} />}
        disabled={history.future.length === 0}
        onPress={() => redoDraft(store)}
      />
      <Button
        size="small"
        tone="quiet"
        icon={<RotateCcw size={15} strokeWidth={1.75} aria-hidden />}
        disabled={history.present === start}
        onPress={() => replaceDraft(store, start)}
      >
        {t('tool.reset')}
      </Button>
    </div>
  );
}
