using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.Portal.Pages.Children.Plan.Versions;
using SystemicPlatform.Portal.Platform;

namespace SystemicPlatform.Portal.Languages;

/// <summary>Finnish until the person chooses; the choice is kept in a cookie.</summary>
internal static class LanguageChoice
{
    private const string Cookie = "systemic-language";

    public static void AddLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddSingleton<Words>();
        services.AddSingleton<ChangeTeller>();
        services.Configure<RequestLocalizationOptions>(localization =>
        {
            var cultures = Language.All.Select(language => language.Culture).ToArray();
            localization.DefaultRequestCulture = new RequestCulture(cultures[0]);
            localization.SupportedCultures = localization.SupportedUICultures = cultures;
            localization.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = Cookie }];
        });
    }

    public static void MapLanguageChoice(this WebApplication app) =>
        app.MapPost("/language", (HttpContext context, [FromForm] string code, [FromForm] string? back) =>
        {
            if (Language.All.FirstOrDefault(language => language.Code == code) is { } chosen)
            {
#pragma warning disable S2092 // Secure wherever the portal is: only a development machine has plain HTTP.
                context.Response.Cookies.Append(
                    Cookie,
                    CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen.Culture)),
                    new CookieOptions { MaxAge = TimeSpan.FromDays(400), HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true });
#pragma warning restore S2092
            }

            return TypedResults.LocalRedirect(LocalPath.Or(back, "/"));
        }).AllowAnonymous().DisableAntiforgery(); // Nobody gains by choosing a language for somebody else.
}
