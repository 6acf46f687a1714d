import { type FormEvent, useId, useState } from 'react';
import type { Position2 } from '../../domain/geodesy.ts';
import { decimalText } from '../../domain/layout/sketch/position-text.ts';
import { positionAfter, withoutPosition } from '../../domain/layout/sketch/reshape.ts';
import type { Sketch } from '../../domain/layout/sketch/sketch.ts';
import { readCoordinates } from '../../domain/layout/transfer/read-coordinates.ts';
import { useText } from '../../i18n/use-text.ts';
import { reshapeSketchOnce } from '../../store/change-sketches.ts';
import { changeDrawing } from '../../store/map-tool.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './SketchBar.module.css';

/** Every position of a sketch: chosen from a list, typed, given a neighbour, deleted. */
export function SketchPoints({ sketch }: { sketch: Sketch }) {
  const t = useText('sketch');
  const store = useAtlasStore();
  const { id, positions } = sketch;
  const held = useAtlas(({ drawing }) => drawing.reshaped?.vertex ?? 0);
  const vertex = Math.min(held, positions.length - 1);
  const place = positions[vertex];
  if (!place) return null;
  const next = positionAfter(sketch, vertex);

  function hold(at: number): void {
    changeDrawing(store, { reshaped: { id, vertex: at } });
  }

  function insert(at: Position2): void {
    reshapeSketchOnce(store, id, positions.toSpliced(vertex + 1, 0, at));
    hold(vertex + 1);
  }

  function remove(): void {
    const rest = withoutPosition(sketch, vertex);
    announce(t(rest ? 'points.gone' : 'points.few'));
    if (!rest) return;
    reshapeSketchOnce(store, id, rest);
    hold(Math.max(0, vertex - 1));
  }

  return (
    <div className={styles['points']}>
      {positions.length > 1 && (
        <Select
          size="small"
          label={t('points')}
          value={String(vertex)}
          options={positions.map((_, at) => ({
            value: String(at),
            label: t('points.of', { number: at + 1, points: positions.length }),
          }))}
          onChange={(at) => hold(Number(at))}
        />
      )}
      <PlaceField
        key={vertex}
        place={place}
        onMove={(to) => {
          reshapeSketchOnce(store, id, positions.with(vertex, to));
          announce(t('points.moved', { number: vertex + 1, place: decimalText(to) }));
        }}
      />
      {next && (
        <div className={styles['buttons']}>
          <Button size="small" onPress={() => insert(next)}>
            {t('points.insert')}
          </Button>
          <Button size="small" onPress={remove}>
            {t('points.delete')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface PlaceFieldProps {
  place: Position2;
  onMove: (to: Position2) => void;
}

/** A position as text; Enter or leaving the field takes it, Escape brings back what was there. */
function PlaceField({ place, onMove }: PlaceFieldProps) {
  const t = useText('sketch');
  const written = decimalText(place);
  const [text, setText] = useState(written);
  const [shown, setShown] = useState(written);
  const [problem, setProblem] = useState<'unread' | 'outside' | null>(null);
  const errorId = useId();
  // Dragged or undone meanwhile.
  if (shown !== written) {
    setShown(written);
    setText(written);
    setProblem(null);
  }

  function commit(event?: FormEvent): void {
    event?.preventDefault();
    if (text === written) return;
    const reading = readCoordinates(text);
    if (reading.kind === 'place') onMove([reading.lngLat.lng, reading.lngLat.lat]);
    else setProblem(reading.kind === 'words' ? 'unread' : 'outside');
  }

  return (
    <form className={styles['coordinates']} onSubmit={commit}>
      <label>
        <span>{t('coordinates')}</span>
        <input
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== null}
          {...(problem && { 'aria-describedby': errorId })}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            setProblem(null);
          }}
          onBlur={() => commit()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === written) return;
            event.stopPropagation();
            setText(written);
            setProblem(null);
          }}
        />
      </label>
      {problem && (
        <p id={errorId} role="alert" className={styles['problem']}>
          {t(`coordinates.${problem}`)}
        </p>
      )}
    </form>
  );
}
