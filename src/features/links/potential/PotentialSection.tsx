import {
  DISTANCE_EXPONENT_RANGE,
  PARTNER_COUNT_RANGE,
  POTENTIAL_RULES,
  type PotentialRule,
} from '../../../domain/links/potential/choices.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { choosePotential } from '../../../store/change-work.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectData } from '../../../store/selectors/data.ts';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Select } from '../../../ui/Select.tsx';
import { SliderField } from '../../../ui/SliderField.tsx';
import styles from './PotentialSection.module.css';
import { PotentialStatus } from './PotentialStatus.tsx';
import { TestNote } from './TestNote.tsx';

/** Computed links: the switch, what they rest on, how they are chosen and how good they are. */
export function PotentialSection() {
  const store = useAtlasStore();
  const t = useText('potential');
  const isShown = useAtlas(({ scenario }) => scenario.showsPotential);
  const hasProfiles = useAtlas((state) => selectData(state)?.hasCountryProfiles ?? false);
  return (
    <Section
      title={t('title')}
      aside={t('note')}
      mark={<span className={styles['dots']} aria-hidden />}
    >
      {hasProfiles ? (
        <>
          <CheckRow
            label={t('show')}
            checked={isShown}
            onChange={(showsPotential) => changeScenario(store, { showsPotential })}
          />
          <p className={styles['words']}>{t('what')}</p>
          {isShown && (
            <>
              <PotentialStatus />
              <Choices />
              <p className={styles['words']}>{t('countryLevel')}</p>
              <TestNote />
            </>
          )}
        </>
      ) : (
        <p className={styles['words']}>{t('noProfiles')}</p>
      )}
    </Section>
  );
}

function Choices() {
  const store = useAtlasStore();
  const t = useText('potential');
  const language = useLanguage();
  const { distanceExponent, minFit01, rule, partnerCount } = useAtlas(
    ({ scenario }) => scenario.potential,
  );
  const isPinned = useAtlas(({ scenario }) => scenario.pinned !== null);
  const number = (digits: number) => (value: number) => formatNumber(value, language, { digits });
  return (
    <div className={styles['choices']}>
      <div title={t('distance.title')}>
        <SliderField
          label={t('distance')}
          value={distanceExponent}
          {...DISTANCE_EXPONENT_RANGE}
          format={number(1)}
          onChange={(next) => choosePotential(store, { distanceExponent: next })}
        />
      </div>
      <div title={t('fit.title')}>
        <SliderField
          label={t('fit')}
          value={minFit01}
          min={0}
          max={1}
          step={0.05}
          format={number(2)}
          onChange={(next) => choosePotential(store, { minFit01: next })}
        />
      </div>
      {!isPinned && (
        <>
          <Select<PotentialRule>
            label={t('rule')}
            value={rule}
            options={POTENTIAL_RULES.map((value) => ({ value, label: t(`rule.${value}`) }))}
            onChange={(next) => choosePotential(store, { rule: next })}
          />
          <p className={styles['words']}>{t(`ruleNote.${rule}`)}</p>
          {(rule === 'top' || rule === 'capped') && (
            <SliderField
              label={t(`partnersPerCity.${rule}`)}
              value={partnerCount}
              {...PARTNER_COUNT_RANGE}
              format={number(0)}
              onChange={(next) => choosePotential(store, { partnerCount: Math.round(next) })}
            />
          )}
        </>
      )}
    </div>
  );
}
