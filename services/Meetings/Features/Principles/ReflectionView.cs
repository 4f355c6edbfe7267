using System.Text.Json.Serialization;
using FluentValidation;
using SystemicPlatform.Meetings.Domain.Principles;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Principles;

/// <summary>A team's occasion to stop and learn.</summary>
/// <param name="Id">The occasion.</param>
/// <param name="On">Its day.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Notes">What was learned.</param>
/// <param name="ETag">For If-Match, where it comes in a list.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record ReflectionView(
    Guid Id, DateOnly On, [property: Personal] string Theme, [property: Personal] string? Notes, string ETag, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static ReflectionView From(ReflectionOccasion row) => new(row.Id, row.On, row.Theme, row.Notes, $"\"{row.RowVersion}\"", row.RowVersion);
}

/// <summary>An occasion as it is scheduled or changed.</summary>
/// <param name="On">Its day.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Notes">What was learned, once it was held.</param>
internal sealed record ReflectionRequest(DateOnly On, [property: Personal] string Theme, [property: Personal] string? Notes = null)
{
    internal sealed class Validator : AbstractValidator<ReflectionRequest>
    {
        public Validator()
        {
            RuleFor(request => request.On).CalendarDay();
            RuleFor(request => request.Theme).Line(ReflectionOccasion.MaxThemeLength);
            RuleFor(request => request.Notes).Prose(ReflectionOccasion.MaxNotesLength);
        }
    }
}
