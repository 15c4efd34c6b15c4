import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { ICONS } from '../../share/icons/icon.ts';
import { iconFile } from '../../share/icons/index.ts';

export const getStaticPaths = () =>
  Object.entries(ICONS).map(([name, icon]) => ({ params: { name }, props: { icon } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => iconFile(props.icon);
