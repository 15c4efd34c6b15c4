/** @throws with the status and the address where there is no such file */
async function load(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The map’s data did not load: ${answer.status} ${address}`);
  return answer;
}

/** @throws where there is no such file, or it is no JSON */
export const loadJson = async <T>(address: string): Promise<T> => (await load(address)).json();

/** @throws where there is no such file */
export const loadText = async (address: string): Promise<string> => (await load(address)).text();
