using FluentValidation;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Domain.Groups;

namespace SystemicPlatform.Training.Features.Groups;

/// <summary>A group as it is sent.</summary>
/// <param name="Name">E.g. the area and the season.</param>
/// <param name="SeatLimit">How many can take part; absent = no limit.</param>
/// <param name="Selects">True when those who apply are selected from; fixed once the group is open.</param>
/// <param name="SelfEnrolment">True when professionals may enrol themselves.</param>
/// <param name="PartnerEnrolment">True when partner organisations may enrol their people.</param>
/// <param name="EnrolmentEndsOn">Last day of enrolment; absent = until the last session begins.</param>
internal sealed record GroupRequest(
    string Name, int? SeatLimit = null, bool Selects = false, bool SelfEnrolment = true, bool PartnerEnrolment = false,
    DateOnly? EnrolmentEndsOn = null)
{
    internal GroupDetails Details() => new(Name.Trim(), SeatLimit, Selects, SelfEnrolment, PartnerEnrolment, EnrolmentEndsOn);

    internal sealed class Validator : AbstractValidator<GroupRequest>
    {
        public Validator()
        {
            RuleFor(request => request.Name).NotEmpty().PlainText(TrainingGroup.MaxNameLength);
            RuleFor(request => request.SeatLimit).InclusiveBetween(1, TrainingGroup.MaxSeats);
            RuleFor(request => request.EnrolmentEndsOn).CalendarDay();
        }
    }
}
