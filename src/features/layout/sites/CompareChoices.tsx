import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  comparedFiguresTable,
  comparedVillagesTable,
} from '../../../charts/series/layout-sites.ts';
import type { Between } from '../../../domain/layout/measures/balance-range.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import { choiceRanges } from '../../../domain/layout/siting/choice-range.ts';
import {
  type ChoiceFigure,
  compareChoices,
} from '../../../domain/layout/siting/compare-choices.ts';
import type { SitingInput } from '../../../domain/layout/siting-input.ts';
import { formatCount, formatKm, formatPercent } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectReachBase } from '../../../store/selectors/layout-measures.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { saveCsv } from '../../../ui/save-file.ts';
import { TableHead } from '../../../ui/TableHead.tsx';
import { Ranged } from '../reach/Ranged.tsx';
import { VillageNames } from '../reach/VillageNames.tsx';
import sections from '../sections.module.css';
import styles from './Sites.module.css';
import type { VillageSet } from './use-village-sets.ts';

interface CompareChoicesProps {
  plan: LayoutPlan;
  input: SitingInput;
  sets: readonly VillageSet[];
}

/** Any two choices of villages by what they share and how they serve all villages. */
export function CompareChoices({ plan, input, sets }: CompareChoicesProps) {
  const t = useText('lab');
  const [idA, setIdA] = useState('chosen');
  const [idB, setIdB] = useState('documented');
  const a = sets.find(({ id }) => id === idA) ?? sets[0];
  const b = sets.find(({ id }) => id === idB) ?? sets[0];
  if (!a || !b) return null;
  const options = sets.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <h4 className={sections['subtitle']}>{t('sets')}</h4>
      <div className={styles['sets']}>
        <Select label={t('sets.a')} value={a.id} options={options} onChange={setIdA} />
        <Select label={t('sets.b')} value={b.id} options={options} onChange={setIdB} />
      </div>
      {a.id === b.id ? (
        <p className={sections['note']}>{t('sets.same')}</p>
      ) : (
        <Compared plan={plan} input={input} a={a} b={b} />
      )}
    </>
  );
}

interface ComparedProps {
  plan: LayoutPlan;
  input: SitingInput;
  a: VillageSet;
  b: VillageSet;
}

function Compared({ plan, input, a, b }: ComparedProps) {
  const t = useText('lab');
  const language = useLanguage();
  const radiusKm = useAtlas(({ scenario }) => scenario.siting.radiusKm);
  const [hasFailed, setHasFailed] = useState(false);
  const compared = useMemo(
    () => compareChoices(input, a.members, b.members, radiusKm),
    [input, a, b, radiusKm],
  );
  const spread = useAtlas(selectReachBase)?.spread;
  const ranges = useMemo(() => {
    const of = ({ members }: VillageSet) =>
      spread ? choiceRanges(input, spread, members, radiusKm) : null;
    return { a: of(a), b: of(b) };
  }, [input, spread, a, b, radiusKm]);
  const count = (value: number): string => formatCount(value, language);
  const km = formatKm(radiusKm, language);
  const lost = a.lost + b.lost;
  const words = (figure: ChoiceFigure, value: number): string => {
    if (Number.isNaN(value)) return '–';
    return figure.endsWith('Share01')
      ? formatPercent(value, language, 1)
      : formatKm(value, language);
  };
  const figureOf = (figure: ChoiceFigure, value: number, range: Between | undefined) =>
    Number.isNaN(value) || !range ? (
      words(figure, value)
    ) : (
      <Ranged
        value={words(figure, value)}
        from={words(figure, range.lowest)}
        to={words(figure, range.highest)}
      />
    );
  const save = (file: Promise<void>): void => {
    file.then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  };
  const icon = <Download size={15} strokeWidth={1.75} aria-hidden />;
  const rowsOf = (members: Int32Array) =>
    Array.from(members, (member) => input.rows[member] as number);
  return (
    <>
      <table className={sections['table']} aria-label={t('sets.table')}>
        <TableHead columns={[t('sets.figure'), t('sets.a'), t('sets.b'), t('sets.better')]} />
        <tbody>
          <tr>
            <th scope="row">{t('sets.count')}</th>
            <td>{count(a.members.length)}</td>
            <td>{count(b.members.length)}</td>
            <td>–</td>
          </tr>
          {compared.figures.map(({ figure, better, ...values }) => (
            <tr key={figure}>
              <th scope="row">{t(`sets.${figure}`, { km })}</th>
              {(['a', 'b'] as const).map((side) => (
                <td key={side} className={styles['figure']} data-better={better === side}>
                  {figureOf(figure, values[side], ranges[side]?.[figure])}
                </td>
              ))}
              <td>{better === null ? '–' : t(`sets.better.${better}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lost > 0 && (
        <p className={sections['note']}>{t('sets.lost', { count: lost, shown: count(lost) })}</p>
      )}
      {spread && <p className={sections['note']}>{t('sets.canBe')}</p>}
      <div>
        <VillageNames plan={plan} title={t('sets.inBoth')} rows={rowsOf(compared.inBoth)} />
        <VillageNames plan={plan} title={t('sets.onlyInA')} rows={rowsOf(compared.onlyInA)} />
        <VillageNames plan={plan} title={t('sets.onlyInB')} rows={rowsOf(compared.onlyInB)} />
      </div>
      <div className={styles['files']}>
        <Button
          size="small"
          icon={icon}
          onPress={() =>
            save(
              saveCsv(
                comparedFiguresTable(
                  compared,
                  { ...a, ranges: ranges.a },
                  { ...b, ranges: ranges.b },
                  radiusKm,
                ),
                'union-atlas-compared-choices.csv',
              ),
            )
          }
        >
          {t('sets.file')}
        </Button>
        <Button
          size="small"
          icon={icon}
          onPress={() =>
            save(
              saveCsv(
                comparedVillagesTable(plan, rowsOf(a.members), rowsOf(b.members)),
                'union-atlas-compared-villages.csv',
              ),
            )
          }
        >
          {t('sets.villagesFile')}
        </Button>
      </div>
      {hasFailed && <p role="alert">{t('reach.saveFailed')}</p>}
    </>
  );
}
