import { Printer } from 'lucide-react';
import { useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './BriefButton.module.css';

/** Opens the brief of the pinned city. */
export function BriefButton() {
  const store = useAtlasStore();
  const t = useText('profile');
  return (
    <Button
      size="small"
      className={styles['open']}
      icon={<Printer size={15} strokeWidth={1.75} aria-hidden />}
      onPress={() => changeScenario(store, { showsBrief: true })}
    >
      {t('brief.open')}
    </Button>
  );
}
