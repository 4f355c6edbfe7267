using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Areas;
using SystemicPlatform.Teams.Features.Input;

namespace SystemicPlatform.Teams.Features.Areas;

internal static class AddMunicipality
{
    private const int MostLanguages = 10;

    internal sealed record Request(string Code, string NameFi, IReadOnlyList<string> Languages, string? NameSv = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Code).MunicipalityCode();
            RuleFor(request => request.NameFi).Line(AreaMap.NameLength);
            RuleFor(request => request.NameSv).Line(AreaMap.NameLength);
            RuleFor(request => request.Languages).Must(list => list.Count is > 0 and <= MostLanguages)
                .WithErrorCode("count").WithMessage($"1–{MostLanguages} languages.");
            RuleForEach(request => request.Languages).LanguageTag(ChildMap.LanguageLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/areas/{areaCode}/municipalities", Handle).Requires(Permission.ManageAreas)
            .WithSummary("Adds a municipality that did not come with the platform");

    private static async Task<Created<MunicipalityView>> Handle(string areaCode, Request request, TeamsDb db, CancellationToken ct)
    {
        var area = await db.Areas.SingleOrDefaultAsync(row => row.Code == areaCode, ct) ?? throw new Problem(Problems.NotFound);
        var added = Municipality.Of(
            area, request.Code, request.NameFi.Trim(), request.NameSv?.Trim(), request.Languages.Select(language => language.Trim()));
        db.Add(added);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/areas/{areaCode}/municipalities", MunicipalityView.Of(added));
    }
}
