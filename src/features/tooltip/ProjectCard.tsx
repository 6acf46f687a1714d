import { textIn } from '../../domain/language.ts';
import { flowText } from '../../i18n/flow-text.ts';
import { formatMusd, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectCountryNames } from '../../store/selectors/city-facets.ts';
import { selectData } from '../../store/selectors/data.ts';
import { SectorTile } from '../../ui/sector-icon.tsx';
import { Facts, Missing, SourceLine } from './Facts.tsx';
import styles from './MapTooltip.module.css';

/** A financed project as facts; its point may stand for many places. */
export function ProjectCard({ project: at }: { project: number }) {
  const t = useText('links');
  const records = useText('records');
  const common = useText('common');
  const language = useLanguage();
  const data = useAtlas(selectData);
  const countryNames = useAtlas(selectCountryNames);
  const project = data?.projects[at];
  if (!data || !project) return null;
  const sector = data.sectors.find(({ id }) => id === project.sector);
  const country = project.iso3 === null ? undefined : countryNames.get(project.iso3);
  const { amountUsd2017, commitmentYear, completionYear } = project;
  return (
    <>
      <p className={styles['kind']}>
        {project.sector !== null && <SectorTile id={project.sector} size={16} />}
        {t('fact.project')} ·{' '}
        {country ? textIn(country, language) : (project.iso3 ?? t('notStated'))}
      </p>
      <p className={styles['title']}>{textIn(project.purpose, language)}</p>
      <Facts
        rows={[
          {
            label: t('fact.sector'),
            value: sector ? textIn(sector.name, language) : t('fact.noSector'),
          },
          {
            label: t('fact.commitment'),
            value:
              commitmentYear === null
                ? common('source.unknownYear')
                : formatYear(commitmentYear, language),
          },
          {
            label: t('fact.amount'),
            value:
              amountUsd2017 === null ? (
                <Missing words={t('notStated')} />
              ) : (
                t('fact.amountValue', {
                  amount: formatMusd(amountUsd2017 / 1e6, language, { figures: 3 }),
                })
              ),
          },
          { label: t('fact.status'), value: records(`status.${project.status}`) },
          ...(completionYear === null
            ? []
            : [{ label: t('fact.completion'), value: formatYear(completionYear, language) }]),
          { label: t('fact.flow'), value: flowText(project.flowType, records) },
          { label: t('fact.record'), value: project.recordId },
        ]}
      />
      {project.spread === 'linear_or_multi_site' && (
        <p className={styles['note']}>{t('fact.spread')}</p>
      )}
      {project.spread === 'area' && <p className={styles['note']}>{t('fact.area')}</p>}
      {!project.inAggregates && <p className={styles['note']}>{t('fact.notInTotals')}</p>}
      <SourceLine source={data.sources[project.source]} />
    </>
  );
}
