import {
  LEAST_PER_COUNTY_RANGE,
  SITE_COUNT_RANGE,
  SITE_RADIUS_RANGE_KM,
  SITING_METHODS,
  SITING_WEIGHTS,
  type SitingMethod,
  type SitingWeight,
  SPACING_RANGE_KM,
} from '../../../domain/layout/lab-choices.ts';
import { formatCount, formatNumber } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { chooseSiting } from '../../../store/change-work.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectPlan } from '../../../store/selectors/layout.ts';
import { selectSitingInput } from '../../../store/selectors/layout-sites.ts';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Select } from '../../../ui/Select.tsx';
import { SliderField } from '../../../ui/SliderField.tsx';
import sections from '../sections.module.css';
import { CompareChoices } from './CompareChoices.tsx';
import { KeptChoices } from './KeptChoices.tsx';
import styles from './Sites.module.css';
import { SitesResult } from './SitesResult.tsx';
import { useVillageSets } from './use-village-sets.ts';

/** Choosing villages: the switch, the rules, and what comes of them. */
export function SitesSection() {
  const store = useAtlasStore();
  const t = useText('lab');
  const language = useLanguage();
  const isShown = useAtlas(({ scenario }) => scenario.showsSites);
  const count = useAtlas(({ scenario }) => scenario.siting.count);
  const plan = useAtlas(selectPlan);
  const input = useAtlas(selectSitingInput);
  const sets = useVillageSets();
  return (
    <Section title={t('sites', { count: formatCount(count, language) })} aside={t('sites.aside')}>
      <CheckRow
        label={t('sites.show')}
        checked={isShown}
        onChange={(showsSites) => changeScenario(store, { showsSites, layoutTab: 'villages' })}
      />
      <p className={sections['note']}>{t('sites.what')}</p>
      {isShown && (
        <>
          <SitesResult />
          <Rules />
          {plan && <KeptChoices plan={plan} />}
          {plan && input && <CompareChoices plan={plan} input={input} sets={sets} />}
        </>
      )}
    </Section>
  );
}

function Rules() {
  const store = useAtlasStore();
  const t = useText('lab');
  const language = useLanguage();
  const siting = useAtlas(({ scenario }) => scenario.siting);
  const whole = (value: number) => formatCount(value, language);
  const half = (value: number) => formatNumber(value, language, { digits: 1 });
  return (
    <div className={styles['rules']}>
      <Select<SitingMethod>
        label={t('sites.method')}
        value={siting.method}
        options={SITING_METHODS.map((value) => ({ value, label: t(`sites.method.${value}`) }))}
        onChange={(method) => chooseSiting(store, { method })}
      />
      <Select<SitingWeight>
        label={t('sites.weight')}
        value={siting.weight}
        options={SITING_WEIGHTS.map((value) => ({ value, label: t(`sites.weight.${value}`) }))}
        onChange={(weight) => chooseSiting(store, { weight })}
      />
      <SliderField
        label={t('sites.count')}
        value={siting.count}
        {...SITE_COUNT_RANGE}
        format={whole}
        onChange={(next) => chooseSiting(store, { count: Math.round(next) })}
      />
      <SliderField
        label={t('sites.radius')}
        value={siting.radiusKm}
        {...SITE_RADIUS_RANGE_KM}
        unit="km"
        format={half}
        onChange={(radiusKm) => chooseSiting(store, { radiusKm })}
      />
      <SliderField
        label={t('sites.least')}
        value={siting.leastPerCounty}
        {...LEAST_PER_COUNTY_RANGE}
        format={whole}
        onChange={(next) => chooseSiting(store, { leastPerCounty: Math.round(next) })}
      />
      <SliderField
        label={t('sites.spacing')}
        value={siting.spacingKm}
        {...SPACING_RANGE_KM}
        unit="km"
        format={half}
        onChange={(spacingKm) => chooseSiting(store, { spacingKm })}
      />
      <CheckRow
        label={t('sites.keep')}
        checked={siting.keepsDocumented}
        onChange={(keepsDocumented) => chooseSiting(store, { keepsDocumented })}
      />
      {siting.method === 'covering' && (
        <CheckRow
          label={t('sites.isNested')}
          checked={siting.isNested}
          onChange={(isNested) => chooseSiting(store, { isNested })}
        />
      )}
    </div>
  );
}
