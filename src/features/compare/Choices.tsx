import { Select, type SelectProps } from '../../ui/Select.tsx';
import styles from './Choices.module.css';

interface ChoicesProps<T extends string> extends Pick<SelectProps<T>, 'options' | 'groups'> {
  /** Each with its label, what is chosen and what to do with another choice. */
  choices: readonly Pick<SelectProps<T>, 'label' | 'value' | 'onChange'>[];
}

/** What a chart shows: one or more choices from the same list, side by side. */
export function Choices<T extends string>({ choices, ...list }: ChoicesProps<T>) {
  return (
    <span className={styles['choices']}>
      {choices.map((choice) => (
        <Select key={choice.label} size="small" {...choice} {...list} />
      ))}
    </span>
  );
}
