using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Reminders.Domain.Texts;
using static System.Net.WebUtility;

namespace SystemicPlatform.Reminders.Features.Settings;

/// <summary>What somebody sees who opens the link of a mail in a browser: a question with one button, and then that it is done.</summary>
internal static class UnsubscribePage
{
    private const string Style =
        """
        :root{color-scheme:light}body{margin:0;background:#eef1f5;color:#1a1a1a;font:18px/1.5 "Helvetica Neue",Arial,sans-serif}
        main{max-width:38rem;margin:2rem auto;padding:2rem;background:#fff;border:1px solid #c3cbd6;border-top:.6rem solid #0b4f8a}
        h1{margin-top:0;font-size:1.6rem;color:#0b4f8a}button{padding:.7rem 1.4rem;border:0;background:#0b4f8a;color:#fff;font:inherit;cursor:pointer}
        button:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px}
        """;

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static ContentHttpResult Question(HttpContext http, Wording words) => Answer(
        http, words,
        $"""
        <p>{HtmlEncode(words.Unsubscribe.Question)}</p>
        <form method="post"><button type="submit">{HtmlEncode(words.Unsubscribe.Button)}</button></form>
        """);

    public static ContentHttpResult Done(HttpContext http, Wording words) => Answer(http, words, $"""<p role="status">{HtmlEncode(words.Unsubscribe.Done)}</p>""");

    private static ContentHttpResult Answer(HttpContext http, Wording words, string body)
    {
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Content(
            $"""
            <!doctype html>
            <html lang="{words.Tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
            <title>{HtmlEncode(words.Unsubscribe.Title)}</title><style>{Style}</style></head><body><main><h1>{HtmlEncode(words.Unsubscribe.Title)}</h1>
            {body}
            </main></body></html>
            """,
            "text/html; charset=utf-8", Encoding.UTF8);
    }
}
