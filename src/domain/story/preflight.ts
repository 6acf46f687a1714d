/** What a check before a meeting has found on this machine, in this browser. */
export interface PreflightFacts {
  /** Renderer as the browser names it, empty where it does not; null = no drawing at all. */
  webgl: { renderer: string } | null;
  /** Whether the atlas's own fonts could be loaded. */
  fonts: { latin: boolean; chinese: boolean };
  /** Whether a document was written and read back; free room in bytes, null where the browser does not say. */
  storage: { keeps: boolean; freeBytes: number | null };
  /** `file`: the page carries everything; `none`: nothing answers without a network. Missing and stored are files. */
  offline:
    | { kind: 'file' | 'none' }
    | {
        kind: 'stored';
        missingData: number;
        missingFonts: number;
        storedFiles: number;
        storedBytes: number | null;
      };
  /** Scenes of the chosen story, each with what of its view cannot be shown; null = no story is chosen. */
  scenes: readonly SceneFaults[] | null;
  /** Whether the desktop goes on over a second screen; null where the browser does not say. */
  hasSecondScreen: boolean | null;
  canFillScreen: boolean;
  canStayAwake: boolean;
}

export interface SceneFaults {
  /** From 1. */
  number: number;
  /** Parts of the view, as `field=value`; empty = everything can be shown. */
  faults: readonly string[];
}

/** `good`: nothing to do; `warn`: works, with a weakness; `bad`: mend this before the meeting. */
export type Light = 'good' | 'warn' | 'bad';

export const PREFLIGHT_CHECKS = [
  'webgl',
  'fonts',
  'storage',
  'offline',
  'scenes',
  'screen',
  'full',
  'awake',
] as const;
export type PreflightCheck = (typeof PREFLIGHT_CHECKS)[number];

/** Every light and its finding, by check. */
const FINDINGS = {
  'webgl.good': 'good',
  'webgl.slow': 'warn',
  'webgl.none': 'bad',
  'fonts.good': 'good',
  'fonts.chinese': 'warn',
  'fonts.none': 'warn',
  'storage.good': 'good',
  'storage.tight': 'warn',
  'storage.none': 'bad',
  'offline.file': 'good',
  'offline.good': 'good',
  'offline.fonts': 'warn',
  'offline.data': 'bad',
  'offline.none': 'warn',
  'scenes.good': 'good',
  'scenes.unchosen': 'warn',
  'scenes.empty': 'bad',
  'scenes.faulty': 'bad',
  'screen.good': 'good',
  'screen.one': 'warn',
  'screen.unknown': 'warn',
  'full.good': 'good',
  'full.none': 'warn',
  'awake.good': 'good',
  'awake.none': 'warn',
} as const satisfies Record<`${PreflightCheck}.${string}`, Light>;

export type PreflightFinding = keyof typeof FINDINGS;

/** A finding with something to do about it. */
export type PreflightWeakness = {
  [F in PreflightFinding]: (typeof FINDINGS)[F] extends 'good' ? never : F;
}[PreflightFinding];

export function isWeakness(finding: PreflightFinding): finding is PreflightWeakness {
  return FINDINGS[finding] !== 'good';
}

/** One line of the check. */
export interface PreflightLine {
  check: PreflightCheck;
  finding: PreflightFinding;
  light: Light;
}

/** Under this, a browser may soon refuse to keep a story, bytes. */
export const TIGHT_BYTES = 50_000_000;

/** Renderers without a graphics card behind them. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Says of each fact whether it will do for a meeting, in the order of {@link PREFLIGHT_CHECKS}. */
export function judgePreflight(facts: PreflightFacts): PreflightLine[] {
  const found: Record<PreflightCheck, PreflightFinding> = {
    webgl: judgeWebgl(facts.webgl),
    fonts: judgeFonts(facts.fonts),
    storage: judgeStorage(facts.storage),
    offline: judgeOffline(facts.offline),
    scenes: judgeScenes(facts.scenes),
    screen: judgeScreen(facts.hasSecondScreen),
    full: facts.canFillScreen ? 'full.good' : 'full.none',
    awake: facts.canStayAwake ? 'awake.good' : 'awake.none',
  };
  return PREFLIGHT_CHECKS.map((check) => {
    const finding = found[check];
    return { check, finding, light: FINDINGS[finding] };
  });
}

/** The worst light of all lines. */
export function preflightVerdict(lines: readonly PreflightLine[]): Light {
  const lights = new Set(lines.map(({ light }) => light));
  return lights.has('bad') ? 'bad' : lights.has('warn') ? 'warn' : 'good';
}

function judgeWebgl(webgl: PreflightFacts['webgl']): PreflightFinding {
  if (!webgl) return 'webgl.none';
  return SOFTWARE.test(webgl.renderer) ? 'webgl.slow' : 'webgl.good';
}

function judgeFonts({ latin, chinese }: PreflightFacts['fonts']): PreflightFinding {
  if (latin && chinese) return 'fonts.good';
  return latin ? 'fonts.chinese' : 'fonts.none';
}

function judgeStorage({ keeps, freeBytes }: PreflightFacts['storage']): PreflightFinding {
  if (!keeps) return 'storage.none';
  return freeBytes !== null && freeBytes < TIGHT_BYTES ? 'storage.tight' : 'storage.good';
}

function judgeOffline(offline: PreflightFacts['offline']): PreflightFinding {
  if (offline.kind !== 'stored') return `offline.${offline.kind}`;
  if (offline.missingData > 0) return 'offline.data';
  return offline.missingFonts > 0 ? 'offline.fonts' : 'offline.good';
}

function judgeScenes(scenes: PreflightFacts['scenes']): PreflightFinding {
  if (!scenes) return 'scenes.unchosen';
  if (scenes.length === 0) return 'scenes.empty';
  return scenes.some(({ faults }) => faults.length > 0) ? 'scenes.faulty' : 'scenes.good';
}

function judgeScreen(hasSecondScreen: boolean | null): PreflightFinding {
  if (hasSecondScreen === null) return 'screen.unknown';
  return hasSecondScreen ? 'screen.good' : 'screen.one';
}
