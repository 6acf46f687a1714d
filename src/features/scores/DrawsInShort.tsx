import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';

/** What the rank intervals on screen rest on, in three words. */
export function DrawsInShort() {
  const t = useText('method');
  const language = useLanguage();
  const status = useAtlas((state) => state.bands.status);
  const draws = useAtlas((state) => state.bands.value?.intervals.drawCount ?? 0);
  switch (status) {
    case 'ready':
      return t('draws.value', { draws: formatCount(draws, language) });
    case 'off':
    case 'drawing':
      return t('draws.drawing');
    default:
      return t(`draws.${status}`);
  }
}
