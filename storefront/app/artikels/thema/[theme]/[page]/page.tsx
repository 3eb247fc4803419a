import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { placeholderParam } from "@/edge/next-internals";
import { ArticlesPage } from "../../../articles-page";
import { askedTheme, themeMeta } from "../../asked-theme";

type Props = { params: Promise<{ theme: string; page: string }> };

/** Made on its first request, static from then on. */
export const generateStaticParams = () => [{ theme: placeholderParam, page: placeholderParam }];

/** The page number in the address, from 2. */
async function asked({ params }: Props) {
  const { theme, page } = await params;
  return /^[1-9]\d{0,2}$/.test(page) && page !== "1" ? askedTheme(theme, Number(page)) : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return themeMeta(await asked(props));
}

export default async function OlderThemeRoute(props: Props) {
  const page = (await asked(props)) ?? notFound();
  return <ArticlesPage {...page} />;
}
