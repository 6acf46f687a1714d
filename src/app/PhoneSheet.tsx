import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { useAtlas } from '../store/react.ts';
import { Sheet } from '../ui/Sheet.tsx';
import type { SheetStop } from '../ui/sheet-stops.ts';
import { DrawerSlot, hasInspector, InspectorSlot, PanelSlot } from './AtlasSlots.tsx';

interface PhoneSheetProps {
  /** The reader asked for the panel; otherwise drawer and inspector come first. */
  panelWanted: boolean;
  /** Stays the same function. */
  onPanelLeft: () => void;
}

/** The phone's one sheet: the panel, the inspector or the drawer. */
export function PhoneSheet({ panelWanted, onPanelLeft }: PhoneSheetProps) {
  const t = useText('common');
  const workspace = useAtlas((state) => state.scenario.workspace);
  const pinned = useAtlas((state) => state.scenario.pinned);
  const drawer = useAtlas((state) => state.scenario.drawer);
  const inspector = useAtlas(hasInspector);
  const [stop, setStop] = useState<SheetStop>('peek');
  const shown = panelWanted
    ? 'panel'
    : drawer !== null
      ? 'drawer'
      : inspector
        ? 'inspector'
        : 'panel';

  // A newly pinned city takes the sheet over.
  useEffect(() => {
    if (pinned !== null || drawer !== null) onPanelLeft();
  }, [pinned, drawer, onPanelLeft]);

  useEffect(() => {
    setStop(panelWanted || shown !== 'panel' ? 'half' : 'peek');
  }, [panelWanted, shown]);

  function change(next: SheetStop): void {
    setStop(next);
    if (next === 'peek' && panelWanted) onPanelLeft();
  }

  const label = {
    panel: t('panel.label', { workspace: t(`ws.${workspace}`) }),
    inspector: t('inspector.label'),
    drawer: t('drawer.label'),
  }[shown];
  return (
    <Sheet label={label} stop={stop} onStop={change}>
      {shown === 'panel' && <PanelSlot />}
      {shown === 'inspector' && <InspectorSlot />}
      {shown === 'drawer' && <DrawerSlot isSheet />}
    </Sheet>
  );
}
