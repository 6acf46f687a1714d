import { useMemo } from 'react';
import { challengeRows } from '../../../charts/series/union-tables.ts';
import { textIn } from '../../../domain/language.ts';
import { formatCount, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { regionName } from '../../../i18n/region-name.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { Hatch } from '../../../ui/Hatch.tsx';
import { ScrollBox } from '../../../ui/ScrollBox.tsx';
import { TableHead } from '../../../ui/TableHead.tsx';
import { spanText } from '../years-text.ts';
import styles from './UnionDrawer.module.css';
import { UnionPart } from './UnionPart.tsx';
import type { UnionInput } from './union-input.ts';

/** What burdens the regions: medians of the indicators that exist, and what nobody has figures for. */
export function Challenges({ input: { data, regions } }: { input: UnionInput }) {
  const store = useAtlasStore();
  const t = useText('union');
  const names = useText('cities');
  const common = useText('common');
  const language = useLanguage();
  const colourBy = useAtlas(({ scenario }) => scenario.colourBy);
  const publishersOf = (sources: readonly number[]): string =>
    [...new Set(sources.flatMap((at) => data.sources[at]?.publisher ?? []))].join('; ');
  const rows = useMemo(() => challengeRows(data, regions), [data, regions]);
  return (
    <UnionPart title={t('challenges')} note={t('challenges.note')} wide>
      <ScrollBox label={t('challenges.caption')}>
        <table className={styles['matrix']}>
          <caption className="visually-hidden">{t('challenges.caption')}</caption>
          <TableHead
            columns={[t('challenges'), ...regions.names.map((name) => regionName(name, names))]}
          />
          <tbody>
            {rows.map(({ indicator, medians, counts, years, sources, nationalShare01 }) => {
              const found = data.indicators[indicator];
              if (!found) return null;
              const by = `indicator:${found.id}` as const;
              const name = textIn(found.name, language);
              return (
                <tr key={found.id}>
                  <th scope="row">
                    <button
                      type="button"
                      title={t('challenges.show', { name })}
                      aria-pressed={colourBy === by}
                      onClick={() => changeScenario(store, { colourBy: by })}
                    >
                      {name}
                    </button>{' '}
                    <span className={styles['words']}>{textIn(found.unit, language)}</span>
                    <p className={styles['origin']}>
                      {years && `${spanText(years, language)} · `}
                      {t(nationalShare01 === 1 ? 'challenges.allNational' : 'challenges.national', {
                        share: formatPercent(nationalShare01, language),
                      })}{' '}
                      · <span lang="en">{publishersOf(sources)}</span>
                    </p>
                  </th>
                  {medians.map((median, region) => {
                    const name = regions.names[region] ?? '';
                    if (median === null) {
                      return (
                        <td key={name}>
                          <Hatch label={common('value.noData')} />
                        </td>
                      );
                    }
                    const value = formatNumber(median, language, { maxDigits: 1 });
                    const words = {
                      value,
                      count: formatCount(counts[region] ?? 0, language),
                      all: formatCount(regions.cityCounts[region] ?? 0, language),
                    };
                    return (
                      <td key={name} title={t('challenges.of', words)}>
                        {value}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      <p className={styles['words']}>{t('challenges.noData')}</p>
    </UnionPart>
  );
}
