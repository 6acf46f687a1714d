import type { LinkPair } from '../../domain/links/link-choices.ts';
import { placeName } from '../../i18n/place-name.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeLinkFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectCountryNames } from '../../store/selectors/city-facets.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Which two places are opened, and the way back. */
export function OpenPair() {
  const pair = useAtlas((state) => state.scenario.linkFilters.pair);
  return pair && <Opened pair={pair} />;
}

function Opened({ pair: { a, b } }: { pair: LinkPair }) {
  const store = useAtlasStore();
  const t = useText('links');
  const regions = useText('cities');
  const language = useLanguage();
  const countries = useAtlas(selectCountryNames);
  const name = (id: string) => placeName(id, countries, language, regions);
  return (
    <Notice
      title={
        a === b ? t('pair.inside', { a: name(a) }) : t('pair.title', { a: name(a), b: name(b) })
      }
      action={
        <Button size="small" onPress={() => changeLinkFilters(store, { pair: null })}>
          {t('pair.close')}
        </Button>
      }
    >
      <p>{t('pair.note')}</p>
    </Notice>
  );
}
