import * as Comlink from 'comlink';
import { createDrawApi } from './draw-api.ts';

Comlink.expose(createDrawApi());
