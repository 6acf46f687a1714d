import { textIn } from '../../domain/language.ts';
import { isPointId } from '../../domain/links/link-choices.ts';
import { formatCount, formatMusd } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectGatheredProjects } from '../../store/selectors/gathered-projects.ts';
import { type FactRow, Facts, Missing } from './Facts.tsx';
import styles from './MapTooltip.module.css';
import { usePlaceName } from './use-place-name.ts';

/** So many sectors are named. */
const SECTORS = 3;

/** Projects of a country or region: how many come in or lie inside, what they sum to, in which sectors most are. */
export function ProjectPlaceCard({ place }: { place: number }) {
  const t = useText('links');
  const language = useLanguage();
  const nameOf = usePlaceName();
  const data = useAtlas(selectData);
  const gathered = useAtlas(selectGatheredProjects);
  const id = gathered?.places.ids[place];
  if (!data || !gathered || id === undefined) return null;
  const records = gathered.records[place] ?? 0;
  const formatted = formatCount(records, language);
  const isInside = gathered.places.financier === place;
  const outside = gathered.outsideTotals[place] ?? 0;
  const measured = gathered.measured[place] ?? 0;
  const sectors = data.sectors
    .map((sector, at) => ({
      sector,
      projects: gathered.bySector[place * data.sectors.length + at] ?? 0,
    }))
    .filter(({ projects }) => projects > 0)
    .sort((a, b) => b.projects - a.projects)
    .slice(0, SECTORS);
  const rows: FactRow[] = [
    {
      label: t(isInside ? 'fact.inside' : 'fact.in'),
      value: t('fact.projects', { count: records, formatted }),
    },
    {
      label: t('fact.amount'),
      value:
        measured === 0 ? (
          <Missing words={t('notStated')} />
        ) : (
          t('fact.amountValue', {
            amount: formatMusd((gathered.amountsUsd2017[place] ?? 0) / 1e6, language, {
              digits: 0,
            }),
          })
        ),
    },
    ...sectors.map(({ sector, projects }) => ({
      label: textIn(sector.short, language),
      value: formatCount(projects, language),
    })),
  ];
  return (
    <>
      <p className={styles['title']}>{isPointId(id) ? t('fact.noCountry') : nameOf(id)}</p>
      <Facts rows={rows} />
      <p className={styles['note']}>
        {t('fact.amountOf', { stated: formatCount(measured, language), all: formatted })}
        {outside > 0 && ` ${t('fact.outsideTotals', { outside: formatCount(outside, language) })}`}
      </p>
      <p className={styles['note']}>{t('fact.financier')}</p>
      <p className={styles['note']}>{t('fact.openPlace')}</p>
    </>
  );
}
