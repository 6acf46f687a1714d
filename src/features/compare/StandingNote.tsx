import { useMemo } from 'react';
import { standingOf } from '../../charts/series/standing.ts';
import { CLAIM_CHANCE } from '../../domain/scoring/uncertainty/rank-summary.ts';
import { formatPercent } from '../../i18n/format.ts';
import { namesInRow } from '../../i18n/names-in-row.ts';
import { sentences } from '../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectBands } from '../../store/selectors/bands.ts';
import { compareLetter } from '../../ui/tokens.ts';

/** Which of the compared cities may be said to stand above which, by their letters. */
export function StandingNote({
  cities,
  className,
}: {
  cities: readonly number[];
  className?: string | undefined;
}) {
  const t = useText('compare');
  const language = useLanguage();
  const bands = useAtlas(selectBands);
  const standing = useMemo(() => bands && standingOf(bands, cities), [bands, cities]);
  if (!standing) return null;
  const { ahead, ties } = standing;
  const row = (places: readonly number[]): string =>
    namesInRow(places.map(compareLetter), language);
  const list = (parts: readonly string[]): string => parts.join(t('ahead.join'));
  const share = formatPercent(CLAIM_CHANCE, language);
  const said = ahead.map(({ place, of }) =>
    t('ahead.of', { first: compareLetter(place), rest: row(of) }),
  );
  const unsaid = ties.map((pair) => {
    const [first, second] = pair.map(compareLetter);
    return t('ahead.pair', { first: first ?? '', second: second ?? '' });
  });
  const words = [
    ...(said.length > 0 ? [t('ahead', { share, list: list(said) })] : []),
    ...(unsaid.length > 0 ? [t('ahead.ties', { list: list(unsaid) })] : []),
  ];
  return words.length > 0 && <p className={className}>{sentences(language, words)}</p>;
}
