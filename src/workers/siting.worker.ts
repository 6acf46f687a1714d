import * as Comlink from 'comlink';
import { createSitingApi } from './siting-api.ts';

Comlink.expose(createSitingApi());
