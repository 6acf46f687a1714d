import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectColourBy } from '../../store/selectors/paint.ts';
import { selectScoreScales } from '../../store/selectors/scores.ts';
import { Section } from '../../ui/Section.tsx';
import { aggregationKind } from './method-words.ts';
import styles from './ScoresPanel.module.css';
import { indicatorOf, partsOf, scoreName } from './score-names.ts';

/** What the colours say now, what high and low mean, and where the number ends. */
export function ShownNote({ data }: { data: AtlasData }) {
  const t = useText('scores');
  const language = useLanguage();
  const common = useText('common');
  const words = useText('method');
  const by = useAtlas(selectColourBy);
  const scales = useAtlas(selectScoreScales);
  const kind = useAtlas(({ scenario }) => aggregationKind(scenario.choices.aggregation));
  const hasSectors = useAtlas(({ scenario }) => scenario.filters.sectors.size > 0);
  const { facet, id } = partsOf(by);
  const requirement = data.edition.requirements.find(
    (candidate) => facet === 'requirement' && String(candidate.id) === id,
  );
  const indicator = indicatorOf(data, by);
  const isHigherBetter = indicator?.direction !== -1;
  return (
    <Section
      title={scoreName(data, by, t, language)}
      aside={
        indicator
          ? textIn(indicator.unit, language)
          : common(`scale.${facet === 'requirement' ? scales.requirement : scales.index}`)
      }
    >
      <div className={styles['note']}>
        {facet === 'index' && (
          <p>{words(kind === 'general' ? 'across.general.note' : `across.${kind}.note`)}</p>
        )}
        {facet === 'sector' && <p>{t(hasSectors ? 'shown.sector' : 'shown.noSector')}</p>}
        {facet === 'ecology' && <p>{t('shown.ecology')}</p>}
        {requirement && (
          <>
            <p>{textIn(requirement.text, language)}</p>
            {requirement.limits !== null && (
              <Limit title={t('shown.limits')} text={textIn(requirement.limits, language)} />
            )}
          </>
        )}
        {indicator && (
          <>
            <p>{t('shown.indicator')}</p>
            <p>
              {indicator.use === 'context'
                ? t('shown.context')
                : t(isHigherBetter ? 'shown.highBetter' : 'shown.lowBetter')}
            </p>
            {indicator.caveat !== null && (
              <Limit title={t('shown.caveat')} text={textIn(indicator.caveat, language)} />
            )}
          </>
        )}
      </div>
    </Section>
  );
}

function Limit({ title, text }: { title: string; text: string }) {
  return (
    <details className={styles['limit']}>
      <summary>{title}</summary>
      <p>{text}</p>
    </details>
  );
}
