/** @throws with the status and the address where there is no such file */
export async function loadJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The map’s data did not load: ${answer.status} ${address}`);
  return answer.json();
}
