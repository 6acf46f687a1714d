import * as Comlink from 'comlink';
import { measureApi } from './measure-api.ts';

Comlink.expose(measureApi);
