import { textIn } from '../../../domain/language.ts';
import { type LayoutMeasures, SEAT_KM } from '../../../domain/layout/layout-measures.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import { formatAreaKm2, formatCount, formatKm, formatNumber } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectPlanRingFaults } from '../../../store/selectors/ring-faults.ts';
import { KeyValues } from '../../../ui/KeyValues.tsx';
import { Section } from '../../../ui/Section.tsx';
import sections from '../sections.module.css';
import { RingFaults } from './RingFaults.tsx';

/** Geodesic figures of the ring as drawn, and of both belts together. */
export function RingMeasured({ plan, measures }: { plan: LayoutPlan; measures: LayoutMeasures }) {
  const t = useText('lab');
  const language = useLanguage();
  const { ring, ringCounties, ringTownships, belts } = measures;
  const number = (value: number | null): string =>
    value === null ? t('ring.none') : formatNumber(value, language, { digits: 2 });
  const names = ringCounties.map(({ code }) => {
    const county = plan.counties.features.find(({ properties }) => properties.code === code);
    return county ? textIn(county.properties.name, language) : code;
  });
  const rows = [
    { key: 'length', value: formatKm(ring.lengthKm, language) },
    {
      key: 'area',
      value: ring.areaKm2 === null ? t('ring.none') : formatAreaKm2(ring.areaKm2, language),
    },
    {
      key: 'closed',
      value: ring.isClosed
        ? t('ring.closed.yes')
        : t('ring.closed.no', { gap: formatKm(ring.gapM / 1000, language) }),
    },
    {
      key: 'simple',
      value:
        ring.crossings.length === 0
          ? t('ring.simple.yes')
          : t('ring.simple.no', {
              count: ring.crossings.length,
              shown: formatCount(ring.crossings.length, language),
            }),
    },
    { key: 'compactness', value: number(ring.compactness01), title: t('ring.compactness.title') },
    { key: 'detour', value: number(ring.detour), title: t('ring.detour.title') },
    {
      key: 'counties',
      value: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
    },
    {
      key: 'townships',
      value: t('ring.townships.of', {
        near: formatCount(ringTownships.length, language),
        all: formatCount(plan.townships.features.length, language),
        km: formatKm(SEAT_KM, language),
      }),
      title: t('ring.townships.title'),
    },
  ] as const;
  return (
    <Section title={t('ring')}>
      <KeyValues
        rows={rows.map((row) => ({
          key: row.key,
          label: <span title={'title' in row ? row.title : undefined}>{t(`ring.${row.key}`)}</span>,
          value: row.value,
        }))}
      />
      <RingFaults faults={useAtlas(selectPlanRingFaults)} />
      <p className={sections['note']}>{t('ring.schematic')}</p>
      <h4 className={sections['subtitle']}>{t('belts')}</h4>
      <KeyValues
        rows={[
          {
            key: 'area',
            label: t('belts.area'),
            value: formatAreaKm2(belts.unionAreaKm2, language),
          },
          {
            key: 'overlap',
            label: t('belts.overlap'),
            value: formatAreaKm2(Math.abs(belts.overlapKm2), language),
          },
        ]}
      />
    </Section>
  );
}
