import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  changeDecision,
  decisionsOf,
  endOf,
  type Minutes,
  type MinutesChange,
  removeDecision,
  withEvent,
} from '../../../domain/story/minutes.ts';
import { type MinutesWords, minutesSheet } from '../../../domain/story/minutes-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { newId } from '../new-story.ts';
import { GrowingField } from './GrowingField.tsx';
import styles from './minutes.module.css';

interface MinutesPageProps {
  minutes: Minutes;
  words: MinutesWords;
  onChange: (minutes: Minutes) => void;
}

/** The minutes as a page: title, place, people and decisions are fields, everything else is what was recorded. */
export function MinutesPage({ minutes, words, onChange }: MinutesPageProps) {
  const t = useText('minutes');
  const sheet = minutesSheet(minutes, words);
  const { heading, label, column } = words;
  const change = (patch: MinutesChange): void => onChange({ ...minutes, ...patch });
  const recorded = sheet.facts.filter(
    (fact) => fact.label !== label.place && fact.label !== label.people,
  );
  return (
    <article className={styles['page']}>
      <header className={styles['header']}>
        <GrowingField
          className={styles['title']}
          label={t('edit.title')}
          placeholder={minutesSheet({ ...minutes, title: '' }, words).title}
          value={minutes.title}
          onChange={(title) => change({ title })}
        />
        <dl className={styles['facts']}>
          {recorded.map((fact) => (
            <Fact key={fact.label} label={fact.label}>
              {fact.words}
            </Fact>
          ))}
          <Fact label={label.place} isEmpty={minutes.place.trim() === ''}>
            <GrowingField
              label={label.place}
              value={minutes.place}
              onChange={(place) => change({ place })}
            />
          </Fact>
          <Fact label={label.people} isEmpty={minutes.people.trim() === ''}>
            <GrowingField
              label={label.people}
              value={minutes.people}
              onChange={(people) => change({ people })}
            />
          </Fact>
        </dl>
      </header>
      <section>
        <h2>{heading.decisions}</h2>
        {decisionsOf(minutes).length === 0 && <p>{words.noDecisions}</p>}
        <ul className={styles['decisions']}>
          {decisionsOf(minutes).map(({ id, at, scene, text }) => (
            <li key={id}>
              <span className={styles['when']}>
                {words.time(at)}
                {scene !== null && <small>{words.atScene(scene)}</small>}
              </span>
              <GrowingField
                label={t('edit.decision', { time: words.time(at) })}
                value={text}
                onChange={(next) => onChange(changeDecision(minutes, id, next))}
              />
              <span className={styles['screen']}>
                <IconButton
                  size="small"
                  label={t('edit.remove', { time: words.time(at) })}
                  icon={<X size={15} strokeWidth={1.75} />}
                  onPress={() => onChange(removeDecision(minutes, id))}
                />
              </span>
            </li>
          ))}
        </ul>
        <span className={styles['screen']}>
          <Button
            size="small"
            icon={<Plus size={15} strokeWidth={1.75} aria-hidden />}
            onPress={() =>
              onChange(
                withEvent(minutes, {
                  kind: 'decision',
                  id: newId('decision'),
                  text: '',
                  scene: null,
                  at: endOf(minutes),
                }),
              )
            }
          >
            {t('edit.add')}
          </Button>
        </span>
      </section>
      <section>
        <h2>{heading.scenes}</h2>
        <table className={styles['scenes']}>
          <thead>
            <tr>
              {[column.number, column.scene, column.from, column.shown, column.paused].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {sheet.scenes.map(({ fromAt, number, scene, from, shown, paused }) => (
              <tr key={fromAt}>
                <td>{number}</td>
                <td>{scene}</td>
                <td>{from}</td>
                <td>{shown}</td>
                <td>{paused}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Lines
        title={heading.methods}
        lines={sheet.methods.map(({ time, words: said }) => `${time} ${said}`)}
      />
      <Lines title={heading.cities} lines={sheet.cities} />
    </article>
  );
}

function Fact({
  label,
  isEmpty = false,
  children,
}: {
  label: string;
  /** Paper leaves it out. */
  isEmpty?: boolean;
  children: ReactNode;
}) {
  return (
    <div data-empty={isEmpty}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
