import { SquarePen, Trash2 } from 'lucide-react';
import type { DraftEdit } from '../../domain/layout/draft/edit.ts';
import type { Sketch } from '../../domain/layout/sketch/sketch.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { editDraft } from '../../store/change-draft.ts';
import { changeSketch, deleteSketch, reshapeSketch } from '../../store/change-sketches.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { FigureList } from './FigureList.tsx';
import { figureTexts } from './figure-texts.ts';
import styles from './SketchBar.module.css';
import { SketchPoints } from './SketchPoints.tsx';

/** What has been drawn, with its figures. */
export function SketchList() {
  const t = useText('sketch');
  const sketches = useAtlas(({ drawing }) => drawing.sketches.present);
  return (
    <ol className={styles['list']} aria-label={t('list')}>
      {sketches.map((sketch, at) => (
        <Row key={sketch.id} sketch={sketch} number={at + 1} />
      ))}
    </ol>
  );
}

function Row({ sketch, number }: { sketch: Sketch; number: number }) {
  const t = useText('sketch');
  const language = useLanguage();
  const store = useAtlasStore();
  const belt = useAtlas(({ drawing }) => drawing.belts.get(sketch) ?? null);
  const isReshaped = useAtlas(({ drawing }) => drawing.reshaped?.id === sketch.id);
  const { figures, problem } = figureTexts(sketch, belt, t, language);
  return (
    <li>
      <div className={styles['head']}>
        <b>{number}</b>
        <span>{t(`tool.${sketch.kind}`)}</span>
        <input
          value={sketch.name ?? ''}
          placeholder={t('name.none')}
          aria-label={t('name', { number })}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) =>
            changeSketch(store, sketch.id, { name: value === '' ? null : value })
          }
        />
        <IconButton
          size="small"
          label={t('reshape', { number })}
          icon={<SquarePen size={15} strokeWidth={1.75} />}
          pressed={isReshaped}
          onPress={() => reshapeSketch(store, isReshaped ? null : sketch.id)}
        />
        <IconButton
          size="small"
          label={t('delete', { number })}
          icon={<Trash2 size={15} strokeWidth={1.75} />}
          onPress={() => deleteSketch(store, sketch.id)}
        />
      </div>
      <FigureList figures={figures} className={styles['figures']} />
      {problem && <p className={styles['problem']}>{problem}</p>}
      {isReshaped && <SketchPoints sketch={sketch} />}
      <TakeOver sketch={sketch} />
    </li>
  );
}

/** Puts a ring or a belt into the open draft of a layout, where there is one. */
function TakeOver({ sketch }: { sketch: Sketch }) {
  const t = useText('sketch');
  const store = useAtlasStore();
  const isOpen = useAtlas(
    ({ carry, scenario }) => carry.status === 'ready' && scenario.workspace === 'layout',
  );
  const edit = editOf(sketch);
  if (!isOpen || edit === null) return null;
  const isRing = edit.kind === 'set-ring';

  function take(wanted: DraftEdit): void {
    const refusal = editDraft(store, wanted);
    announce(t(refusal ? 'refused' : isRing ? 'used.ring' : 'used.belt'));
  }

  return (
    <Button size="small" onPress={() => take(edit)}>
      {t(isRing ? 'useRing' : 'useBelt')}
    </Button>
  );
}

function editOf({ kind, positions, bufferKm }: Sketch): DraftEdit | null {
  if (kind === 'ring') return { kind: 'set-ring', vertices: positions };
  if (kind !== 'belt' || bufferKm === null) return null;
  return { kind: 'add-belt', axis: [positions], bufferKm };
}
