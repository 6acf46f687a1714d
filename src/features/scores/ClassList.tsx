import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { classCounts } from '../../charts/series/ranking.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { STATUSES } from '../../domain/scoring/score-edition.ts';
import { formatCount, formatNumber, formatValue } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { classHexes } from '../../map/views/scene.ts';
import { useAtlas } from '../../store/react.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { type ChosenScore, selectChosenScore } from '../../store/selectors/ranking.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import { Hatch } from '../../ui/Hatch.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './ClassList.module.css';
import { indicatorOf } from './score-names.ts';

/** The classes of what is shown, with the number of shown cities in each. */
export function ClassList({ data }: { data: AtlasData }) {
  const t = useText('scores');
  const common = useText('common');
  const chosen = useAtlas(selectChosenScore);
  const visible = useAtlas((state) => selectCrossFilter(state)?.visible);
  if (!chosen || !visible) return null;
  const { scale } = chosen;
  const isRelative = scale === 'points' || scale === 'wins';
  return (
    <Section title={t('classes')} aside={t('classes.aside')}>
      {isRelative && (
        <p className={styles['note']}>
          {t('classes.relative', { scale: common(`scale.${scale}`) })}
        </p>
      )}
      <Rows data={data} chosen={chosen} visible={visible} />
    </Section>
  );
}

function Rows({
  data,
  chosen,
  visible,
}: {
  data: AtlasData;
  chosen: ChosenScore;
  visible: Uint8Array;
}) {
  const t = useText('scores');
  const language = useLanguage();
  const theme = useAtlas((state) => state.scenario.theme);
  const status = useAtlas((state) => selectScores(state)?.status);
  const { breaks, classes, by } = chosen;
  const { counts, missing } = useMemo(
    () => classCounts(classes, visible, breaks.length + 1),
    [classes, visible, breaks],
  );
  const conditional = useMemo(() => {
    const code = STATUSES.indexOf('conditional');
    return status
      ? status.reduce((sum, one, city) => sum + Number(one === code && visible[city] === 1), 0)
      : 0;
  }, [status, visible]);
  const hexes = classHexes(chosen, theme);
  const most = Math.max(1, missing, ...counts);
  const indicator = indicatorOf(data, by);
  const write = (value: number): string => formatValue(value, '', language);

  function rangeOf(at: number): string {
    const from = breaks[at - 1];
    const to = breaks[at];
    if (from === undefined)
      return to === undefined ? t('colour.short') : t('classes.below', { to: write(to) });
    return to === undefined
      ? t('classes.from', { from: write(from) })
      : t('classes.between', { from: write(from), to: write(to) });
  }

  return (
    <ul className={styles['list']}>
      {hexes.map((hex, at) => (
        <Row
          key={rangeOf(at)}
          mark={<span className={styles['swatch']} style={{ background: hex }} />}
          label={rangeOf(at)}
          count={counts[at] ?? 0}
          most={most}
        />
      ))}
      <Row
        mark={<Hatch shape="disc" />}
        label={t(indicator || by.startsWith('requirement') ? 'classes.noData' : 'classes.notRated')}
        count={missing}
        most={most}
      />
      {by === 'index' && (
        <Row
          mark={<span className={styles['half']} />}
          label={t('classes.conditional', {
            line: formatNumber(data.edition.rules.redLine, language),
          })}
          count={conditional}
          most={0}
        />
      )}
    </ul>
  );
}

interface RowProps {
  mark: ReactNode;
  label: string;
  count: number;
  /** Longest bar; 0 = no bar, the row counts cities that stand in another row, too. */
  most: number;
}

function Row({ mark, label, count, most }: RowProps) {
  const language = useLanguage();
  const style = { '--share': most > 0 ? count / most : 0 } as CSSProperties;
  return (
    <li className={styles['row']} data-bar={most > 0}>
      <span className={styles['mark']} aria-hidden>
        {mark}
      </span>
      <span className={styles['label']}>{label}</span>
      {most > 0 && <span className={styles['bar']} style={style} aria-hidden />}
      <span className={styles['count']}>{formatCount(count, language)}</span>
    </li>
  );
}
