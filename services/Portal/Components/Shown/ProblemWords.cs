using Microsoft.Extensions.Localization;
using SystemicPlatform.Portal.Texts;
using SystemicPlatform.Portal.Upstream;

namespace SystemicPlatform.Portal.Components.Shown;

/// <summary>Words for what a service refused, chosen by its code; where a code has none of its own, by its kind.</summary>
internal static class ProblemWords
{
    /// <summary>Keys that are made from codes begin so.</summary>
    public const string Prefix = "code_";

    /// <summary>The whole problem in one sentence.</summary>
    public static string Of(IStringLocalizer<ProblemTexts> text, ServiceProblem problem) =>
        Known(text, problem.Code) ?? problem switch
        {
            { IsMissing: true } => text["Missing"],
            { IsForbidden: true } => text["Forbidden"],
            { IsStale: true } => text["Stale"],
            { IsPassing: true } => text["Passing"],
            { Status: 409 } => text["Refused"],
            _ => text["Invalid"],
        };

    /// <summary>What is wrong with one field.</summary>
    public static string Of(IStringLocalizer<ProblemTexts> text, FieldProblem problem) => Known(text, problem.Code) ?? text["InvalidField"];

    private static string? Known(IStringLocalizer<ProblemTexts> text, string code) =>
        text[Prefix + code] is { ResourceNotFound: false } found ? found.Value : null;
}
