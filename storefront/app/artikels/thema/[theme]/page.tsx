import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { placeholderParam } from "@/edge/next-internals";
import { ArticlesPage } from "../../articles-page";
import { askedTheme, themeMeta } from "../asked-theme";

type Props = { params: Promise<{ theme: string }> };

/** Made on its first request, static from then on. */
export const generateStaticParams = () => [{ theme: placeholderParam }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return themeMeta(await askedTheme((await params).theme, 1));
}

export default async function ThemeRoute({ params }: Props) {
  const asked = (await askedTheme((await params).theme, 1)) ?? notFound();
  return <ArticlesPage {...asked} />;
}
