import type { CSSProperties } from 'react';
import type { ReachRow } from '../../../domain/layout/reach.ts';
import { formatCount, formatPercent, formatRange } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { classNames } from '../../../ui/class-names.ts';
import { TableHead } from '../../../ui/TableHead.tsx';
import sections from '../sections.module.css';
import styles from './Reach.module.css';
import { TARGET_COLOURS } from './target-colours.ts';
import { useTargetNames } from './use-target-names.ts';

/** What each part of the layout reaches; its name shows that on the map. */
export function ReachRows({ rows, km }: { rows: readonly ReachRow[]; km: string }) {
  const store = useAtlasStore();
  const t = useText('lab');
  const language = useLanguage();
  const nameOf = useTargetNames();
  const reachOf = useAtlas(({ scenario }) => scenario.reachOf);
  return (
    <table className={classNames(sections['table'], styles['rows'])}>
      <caption className="visually-hidden">{t('reach')}</caption>
      <TableHead
        columns={[
          `${t('reach.of')} ${km}`,
          t('reach.share'),
          t('reach.villages'),
          t('reach.range'),
          t('reach.people'),
        ]}
      />
      <tbody>
        {rows.map(({ target, count, lowest, highest, share01, peopleShare01 }) => (
          <tr key={target}>
            <th scope="row">
              <button
                type="button"
                className={styles['target']}
                data-target={target}
                style={{ '--piece': TARGET_COLOURS[target] } as CSSProperties}
                aria-pressed={reachOf === target}
                title={
                  reachOf === target ? t('reach.hide') : t('reach.show', { name: nameOf(target) })
                }
                onClick={() =>
                  changeScenario(store, {
                    reachOf: reachOf === target ? null : target,
                    layoutTab: 'measures',
                  })
                }
              >
                <i />
                {nameOf(target)}
              </button>
            </th>
            <td className={styles['share']}>{formatPercent(share01, language)}</td>
            <td>{formatCount(count, language)}</td>
            <td>{formatRange(formatCount(lowest, language), formatCount(highest, language))}</td>
            <td>{Number.isNaN(peopleShare01) ? '–' : formatPercent(peopleShare01, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
