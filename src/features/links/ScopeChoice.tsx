import { textIn } from '../../domain/language.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeLinkFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import type { LinkFilters } from '../../store/scenario.ts';
import { selectPinnedCity } from '../../store/selectors/link-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './ScopeChoice.module.css';

/** Links between member cities, or all of the pinned city. */
export function ScopeChoice() {
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const scope = useAtlas((state) => state.scenario.linkFilters.scope);
  const city = useAtlas(selectPinnedCity);
  return (
    <div className={styles['choice']}>
      <Segmented<LinkFilters['scope']>
        label={t('scope')}
        width="fill"
        value={scope}
        options={[
          { value: 'members', label: t('scope.members') },
          {
            value: 'city',
            label: city
              ? t('scope.city', { name: textIn(city.name, language) })
              : t('scope.pinned'),
            disabled: city === null,
          },
        ]}
        onChange={(next) => changeLinkFilters(store, { scope: next })}
      />
      {city === null && (
        <p className={styles['why']}>
          {t('scope.none')}{' '}
          {scope === 'city' && (
            <Button
              tone="quiet"
              size="small"
              onPress={() => changeLinkFilters(store, { scope: 'members' })}
            >
              {t('scope.toMembers')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
