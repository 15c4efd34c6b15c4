import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../../corpus/index.ts';
import type { PlaceView } from '../../../corpus/model.ts';
import { gatherData } from '../../../share/exports/data-file.ts';
import { type ExportFormat, PLACE_FORMATS } from '../../../share/exports/files.ts';
import { placeScope } from '../../../share/exports/scope.ts';
import { EXPORT_SITE } from '../../../share/exports/site.ts';

/** The data of a place lie beside its page. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { places } = await corpus();
  return places.flatMap((place) =>
    PLACE_FORMATS.map((format) => ({
      params: { id: place.id, file: format.name },
      props: { place, format },
    })),
  );
};

interface Props {
  readonly place: PlaceView;
  readonly format: ExportFormat;
}

export const GET: APIRoute<Props> = async ({ props: { place, format } }) =>
  new Response(format.write(gatherData(placeScope(place, await corpus()), EXPORT_SITE)), {
    headers: { 'content-type': format.type },
  });
