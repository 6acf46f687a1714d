import { textIn } from '../../domain/language.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
import { formatAreaKm2, formatKm } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { Section } from '../../ui/Section.tsx';
import { beltName } from './belt-name.ts';
import { selectRivers } from './plan-facts.ts';
import styles from './sections.module.css';

/** Half the width of a belt, as its precision note states it. */
const BUFFER_KM = 5;

/** The belts, what they are drawn from, and how exact that is. */
export function BeltSection({ plan }: { plan: LayoutPlan }) {
  const t = useText('layout');
  const language = useLanguage();
  const rivers = useAtlas(selectRivers) ?? [];
  return (
    <Section title={t('belts.title')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('belts.belt')}</th>
            <th scope="col">{t('belts.river')}</th>
            <th scope="col">{t('belts.buffer')}</th>
            <th scope="col">{t('belts.area')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.belts.features.map((belt) => {
            const { id, name, areaKm2 } = belt.properties;
            const river = rivers.find((one) => one.id.startsWith(`${id.replace(/^belt-/, '')}-`));
            return (
              <tr key={id}>
                <th scope="row" title={textIn(name, language)}>
                  <span className={styles['swatch']} data-belt={id} aria-hidden />
                  {beltName(belt, t, language)}
                </th>
                <td>{river ? formatKm(river.lengthKm, language) : '–'}</td>
                <td>{formatKm(BUFFER_KM, language)}</td>
                <td>{formatAreaKm2(areaKm2, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p
        className={styles['note']}
      >{`${t('belts.note')}${language === 'zh' ? '' : ' '}${t('rivers.note')}`}</p>
    </Section>
  );
}
