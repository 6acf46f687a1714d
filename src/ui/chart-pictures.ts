import { createContext } from 'react';

/** Asks for a picture of a chart. */
export interface ChartPictureOrder {
  /** Parts of the page that the chart is made of, in order. */
  parts: readonly Element[];
  title: string;
  /** Without an ending. */
  fileStem: string;
  /** What its short words stand for, where the chart itself has no room to say it. */
  note?: string;
  /** Whether it shows scores wherever it stands, and so rests on all of their sources. */
  isOfScores?: boolean;
  format: 'png' | 'svg';
}

/** Makes a picture of a chart and hands it to the reader; null where there is none. Rejects when it cannot be made. */
export const ChartPictures = createContext<((order: ChartPictureOrder) => Promise<void>) | null>(
  null,
);
