import { ListChecks } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useAtlasStore } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';

/** Opens the check before a meeting. */
export function PreflightButton() {
  const t = useText('preflight');
  const store = useAtlasStore();
  return (
    <Button
      size="small"
      icon={<ListChecks size={15} strokeWidth={1.75} aria-hidden />}
      onPress={() => store.setState({ showsPreflight: true })}
    >
      {t('title')}
    </Button>
  );
}
