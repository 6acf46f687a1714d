import type { AtlasData } from '../../domain/atlas-data.ts';
import type { MethodText } from '../../i18n/use-method-texts.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectIsOwnMethod, selectMethodHash } from '../../store/selectors/scores.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './MethodPage.module.css';

/** Which method the figures follow, and the way to change it. */
export function MethodInUse({ t, data }: { t: MethodText; data: AtlasData }) {
  const store = useAtlasStore();
  const isOwn = useAtlas(selectIsOwnMethod);
  const hash = useAtlas(selectMethodHash);
  const edition = data.edition.id;
  return (
    <div className={styles['use']}>
      <Badge tone={isOwn ? 'seal' : 'plain'}>
        {isOwn ? t('use.own', { hash, edition }) : t('use.edition', { edition })}
      </Badge>
      {isOwn && <span>{t('use.ownNote')}</span>}
      <Button
        size="small"
        tone="quiet"
        onPress={() => changeScenario(store, { workspace: 'scores' })}
      >
        {t('use.change')}
      </Button>
    </div>
  );
}
