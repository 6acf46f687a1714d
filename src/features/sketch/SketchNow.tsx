import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Position2 } from '../../domain/geodesy.ts';
import { decimalText } from '../../domain/layout/sketch/position-text.ts';
import {
  FEWEST_POSITIONS,
  type Sketch,
  type SketchKind,
} from '../../domain/layout/sketch/sketch.ts';
import { readCoordinates } from '../../domain/layout/transfer/read-coordinates.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { wishDrawing } from '../../store/change-sketches.ts';
import { changeDrawing } from '../../store/map-tool.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import type { SketchInProgress } from '../../store/work-states.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { FigureList } from './FigureList.tsx';
import { figureTexts } from './figure-texts.ts';
import styles from './SketchBar.module.css';

/** Narrower belts cannot be seen, wider ones are none. */
const BUFFER_KM = { min: 0.1, max: 200 } as const;

/** The shape that is being drawn: its figures as the pointer moves, and the way to draw it without a pointer. */
export function SketchNow({ compact }: { compact: boolean }) {
  const t = useText('sketch');
  const store = useAtlasStore();
  const mapTool = useAtlas((state) => state.mapTool);
  const tool = mapTool === 'edit-draft' || mapTool === 'reshape' ? null : mapTool;
  const current = useAtlas(({ drawing }) => drawing.current);
  const bufferKm = useAtlas(({ drawing }) => drawing.bufferKm);
  useNewFigures();
  if (tool === null) {
    const hint = mapTool === 'reshape' ? 'hint.reshape' : 'hint.none';
    return <p className={styles['note']}>{t(hint)}</p>;
  }
  const placed = current?.positions.length ?? 0;
  return (
    <>
      <Live tool={tool} current={current} compact={compact} />
      {tool === 'belt' && (
        <div className={styles['setting']}>
          <span>{t('buffer')}</span>
          <NumberField
            label={t('buffer')}
            value={bufferKm}
            {...BUFFER_KM}
            onChange={(next) => changeDrawing(store, { bufferKm: next })}
            format={String}
            unit="km"
          />
        </div>
      )}
      {compact ? (
        <details className={styles['more']}>
          <summary>{t('coordinates')}</summary>
          <Coordinates />
        </details>
      ) : (
        <Coordinates />
      )}
      {tool !== 'point' && placed > 0 && (
        <Button
          size="small"
          tone="primary"
          disabled={placed < FEWEST_POSITIONS[tool]}
          onPress={() => wishDrawing(store, { type: 'finish' })}
        >
          {t('finish')}
        </Button>
      )}
    </>
  );
}

function Live({
  tool,
  current,
  compact,
}: {
  tool: SketchKind;
  current: SketchInProgress | null;
  compact: boolean;
}) {
  const t = useText('sketch');
  const language = useLanguage();
  const bufferKm = useAtlas(({ drawing }) => drawing.bufferKm);
  if (current === null)
    return <p className={styles['note']}>{t(tool === 'point' ? 'hint.point' : 'hint.first')}</p>;
  const { kind, positions, pointer } = current;
  const shape = {
    kind,
    positions: pointer ? [...positions, pointer] : positions,
    bufferKm: kind === 'belt' ? bufferKm : null,
  };
  const { figures: all, problem } = figureTexts(shape, undefined, t, language);
  const figures = compact ? all.slice(0, 1) : all;
  return (
    <>
      {figures.length > 0 && <FigureList figures={figures} className={styles['live']} />}
      {problem && <p className={styles['problem']}>{problem}</p>}
      {!(compact && figures.length > 0) && (
        <p className={styles['note']}>{t(compact ? 'hint.touch' : 'hint.next')}</p>
      )}
    </>
  );
}

function Coordinates() {
  const t = useText('sketch');
  const store = useAtlasStore();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<'unread' | 'outside' | null>(null);
  const [swapped, setSwapped] = useState<string | null>(null);
  const errorId = useId();

  function add(event: FormEvent): void {
    event.preventDefault();
    // An empty line after the last position finishes, as a second Enter does everywhere.
    if (text.trim() === '') {
      wishDrawing(store, { type: 'finish' });
      return;
    }
    const reading = readCoordinates(text);
    setSwapped(null);
    if (reading.kind !== 'place') {
      setProblem(reading.kind === 'words' ? 'unread' : 'outside');
      return;
    }
    const at: Position2 = [reading.lngLat.lng, reading.lngLat.lat];
    const place = decimalText(at);
    wishDrawing(store, { type: 'add', at });
    if (reading.isSwapped) setSwapped(place);
    announce(t('coordinates.added', { place }));
    setText('');
  }

  return (
    <form className={styles['coordinates']} onSubmit={add}>
      <label>
        <span>{t('coordinates')}</span>
        <input
          value={text}
          placeholder={t('coordinates.example')}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== null}
          {...(problem && { 'aria-describedby': errorId })}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(null);
          }}
        />
      </label>
      <Button size="small" type="submit">
        {t('add')}
      </Button>
      {problem && (
        <p id={errorId} role="alert" className={styles['problem']}>
          {t(`coordinates.${problem}`)}
        </p>
      )}
      {swapped && (
        <p role="status" className={styles['note']}>
          {t('coordinates.swapped', { place: swapped })}
        </p>
      )}
    </form>
  );
}

/** Says the figures of what has just been drawn. */
function useNewFigures(): void {
  const t = useText('sketch');
  const language = useLanguage();
  const sketches = useAtlas(({ drawing }) => drawing.sketches.present);
  const known = useRef<readonly Sketch[]>(sketches);
  useEffect(() => {
    const before = known.current;
    known.current = sketches;
    const last = sketches.at(-1);
    if (sketches.length !== before.length + 1 || !last) return;
    const { figures, problem } = figureTexts(last, undefined, t, language);
    const words = figures.map(({ label, value }) => `${label} ${value}`);
    announce(
      t('drawn', {
        number: sketches.length,
        kind: t(`tool.${last.kind}`),
        figures: [...words, ...(problem ? [problem] : [])].join(', '),
      }),
    );
  }, [sketches, t, language]);
}
