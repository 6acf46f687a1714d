import type { AtlasData } from '../../domain/atlas-data.ts';
import type { Cell } from '../../domain/export/formula-safe.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlasStore } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemList } from '../../ui/ProblemList.tsx';
import type { OpenedMethod } from './open-method-file.ts';

/** What became of a method file: refused with reasons, or in use with what agrees and what does not. */
export function MethodFileResult({ data, opened }: { data: AtlasData; opened: OpenedMethod }) {
  const t = useText('data');
  const store = useAtlasStore();
  const language = useLanguage();
  if (opened.kind === 'too_many_pairs' || opened.kind === 'nobody_rated') {
    return (
      <Notice tone="bad" title={t('method.refused')}>
        {t(opened.kind === 'nobody_rated' ? 'method.nobody' : 'method.tooMany')}
      </Notice>
    );
  }
  if (opened.kind === 'refused') {
    return (
      <Notice tone="bad" title={t('method.refused')}>
        <ProblemList problems={opened.problems} level={4} />
      </Notice>
    );
  }
  const { hash, isHashRight, difference, cells, draws } = opened;
  const { first } = difference;
  const count = (some: number) => formatCount(some, language);
  const written = (cell: Cell) => (cell === null ? t('method.none') : String(cell));
  const isEqual = difference.cells + difference.rows + difference.columns === 0;
  const lines = [
    t(`method.data.${opened.data}`),
    !isHashRight && t('method.hashWrong'),
    isEqual && t('method.equal', { cells: count(cells) }),
    first &&
      t('method.differs', {
        cells: count(difference.cells),
        all: count(cells),
        row: first.row,
        column: first.column,
        was: written(first.was),
        is: written(first.is),
      }),
    difference.rows + difference.columns > 0 &&
      t('method.otherRows', { rows: count(difference.rows), columns: count(difference.columns) }),
    draws.file !== draws.here &&
      t('method.noDraws', { file: count(draws.file), here: count(draws.here) }),
  ].filter((line) => typeof line === 'string');
  return (
    <Notice
      tone={isEqual && isHashRight ? 'good' : 'warn'}
      title={t('method.opened', { hash, edition: data.edition.id })}
      action={
        <Button size="small" onPress={() => changeScenario(store, { workspace: 'scores' })}>
          {t('method.show')}
        </Button>
      }
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
