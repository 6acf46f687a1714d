import { textIn } from '../../../domain/language.ts';
import { PLANNING_LEVELS, type PlanUnit } from '../../../domain/layout/levels/unit-tree.ts';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { chooseUnit } from '../../../store/choose-unit.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import {
  selectChosenUnit,
  selectUnitPath,
  selectUnitTree,
} from '../../../store/selectors/layout-units.ts';
import { Section } from '../../../ui/Section.tsx';
import { PrecisionBadge } from '../PrecisionBadge.tsx';
import { CountyColours } from './CountyColours.tsx';
import styles from './levels.module.css';
import { UnitTreeView } from './UnitTreeView.tsx';

/** The layout from the city down to the village: where the reader is, and the way to every unit. */
export function PlanningLevels() {
  const t = useText('levels');
  const tree = useAtlas(selectUnitTree);
  const path = useAtlas(selectUnitPath);
  const chosen = useAtlas(selectChosenUnit);
  const unit = path.at(-1);
  if (!tree || !unit) return null;
  return (
    <Section title={t('title')} aside={t('asOf')}>
      <UnitPath path={path} />
      <Levels unit={unit} />
      {chosen && <Position unit={chosen} />}
      <UnitTreeView tree={tree} chosen={unit.code} />
      <CountyColours />
    </Section>
  );
}

function UnitPath({ path }: { path: readonly PlanUnit[] }) {
  const t = useText('levels');
  const language = useLanguage();
  const store = useAtlasStore();
  return (
    <nav aria-label={t('path')}>
      <ol className={styles['path']}>
        {path.map(({ code, name }, at) => (
          <li key={code}>
            <button
              type="button"
              {...(at === path.length - 1 && { 'aria-current': 'location' as const })}
              onClick={() => chooseUnit(store, code)}
            >
              {textIn(name, language)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The five levels by name, with the number of units of each inside of the chosen one. */
function Levels({ unit }: { unit: PlanUnit }) {
  const t = useText('levels');
  const language = useLanguage();
  const own = PLANNING_LEVELS.indexOf(unit.level);
  return (
    <>
      <ol
        className={styles['levels']}
        aria-label={t('levels', { unit: textIn(unit.name, language) })}
      >
        {PLANNING_LEVELS.map((level, at) => {
          const inside = level === 'city' ? 1 : unit.inside[level];
          const count = at <= own ? 1 : inside;
          const isBeside = level === 'community' && unit.level === 'village';
          return (
            <li key={level} {...(at === own && { 'aria-current': 'true' as const })}>
              <span className={styles['count']}>
                {isBeside ? '–' : formatCount(count, language)}
              </span>
              <span>{t(at === own && unit.isSpecial ? 'level.special' : `level.${level}`)}</span>
            </li>
          );
        })}
      </ol>
      {unit.inside.specialUnits > 0 && (
        <p className={styles['note']}>
          {t('special', {
            count: unit.inside.specialUnits,
            formatted: formatCount(unit.inside.specialUnits, language),
          })}
        </p>
      )}
    </>
  );
}

/** What the place on the map is worth. */
function Position({ unit }: { unit: PlanUnit }) {
  const t = useText('levels');
  return (
    <p className={styles['position']}>
      <PrecisionBadge precision={unit.precision} />
      <span>{t(positionKey(unit))}</span>
    </p>
  );
}

function positionKey({ level, precision }: PlanUnit) {
  if (level === 'county' || level === 'township') return `position.${level}` as const;
  const isOwn = precision === 'gazetteer' || precision === 'surveyed';
  return isOwn ? (`position.${precision}` as const) : 'position.placed';
}
