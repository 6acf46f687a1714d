import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { Button, type ButtonProps } from './Button.tsx';

export interface FileButtonProps extends Pick<ButtonProps, 'size' | 'disabled'> {
  label: string;
  /** Kinds of files that are offered, as the `accept` of a file field. */
  accept: string;
  /** Takes several files at once. */
  multiple?: boolean;
  /** At least one file. The same file may be chosen again. */
  onFiles: (files: readonly [File, ...File[]]) => void;
}

/** A button that lets the reader choose files of this computer. */
export function FileButton({ label, accept, multiple, onFiles, ...look }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...look}
        icon={<FolderOpen size={15} strokeWidth={1.75} aria-hidden />}
        onPress={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        {...(multiple && { multiple })}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [first, ...others] = currentTarget.files ?? [];
          if (first) onFiles([first, ...others]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
