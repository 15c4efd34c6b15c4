import type { APIRoute } from 'astro';
import { TOUCH_ICON } from '../share/icons/icon.ts';
import { iconFile } from '../share/icons/index.ts';

export const GET: APIRoute = () => iconFile(TOUCH_ICON);
