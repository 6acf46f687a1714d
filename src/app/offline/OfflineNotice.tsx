import { useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { takeUpdate } from './service-worker.ts';

/** That the atlas is stored, or that a newer one can be had. */
export function OfflineNotice() {
  const t = useText('preflight');
  const store = useAtlasStore();
  const kind = useAtlas((state) => state.offlineNotice);
  if (kind === null) return null;
  return (
    <Notice
      tone={kind === 'stored' ? 'good' : 'info'}
      onDismiss={() => store.setState({ offlineNotice: null })}
      {...(kind !== 'stored' && {
        action: (
          <Button size="small" onPress={takeUpdate}>
            {t(kind === 'update' ? 'notice.take' : 'notice.reload')}
          </Button>
        ),
      })}
    >
      {t(`notice.${kind}`)}
    </Notice>
  );
}
